// What the map cites of a source's text, picked out in it: the way from the text to the argument.

import type { Argument } from '../argument/argument.ts';
import { citationKey } from '../argument/quoteSelectors.ts';
import type { Finding } from '../quotes/finding.ts';
import type { Checked } from '../store/state.ts';
import { cutAt, type Span } from './cutAt.ts';

/** A range of the text that a citation quotes or means. */
export interface SourceMark extends Span {
  claim: string;
  citation: number;
  finding: Finding;
  kind: 'quote' | 'passage';
  /** Which of the lines under the text is its own, from 0; none where a whole paragraph is meant. */
  lane: number | null;
}

/** Between two runs a citation begins or ends. */
export interface MarkedRun {
  text: string;
  marks: SourceMark[];
}

export const markKey = ({ claim, citation }: SourceMark) => citationKey(claim, citation);

/** In the order of the text. Citations of sources known through this one count too. */
export function sourceMarks(argument: Argument, checked: Checked): SourceMark[] {
  const edges = new Set(checked.paragraphs.map(({ start, end }) => `${start} ${end}`));
  const marks = [...argument.claims.values()].flatMap((claim) =>
    claim.citations.flatMap((_, citation): SourceMark[] => {
      const located = checked.located.get(citationKey(claim.id, citation));
      if (!located) return [];
      const mark = { claim: claim.id, citation, finding: located.finding, lane: null };
      return [
        ...located.meant.map(({ start, end }): SourceMark => ({ ...mark, start, end, kind: 'passage' })),
        ...located.quoted.map(({ start, end }): SourceMark => ({ ...mark, start, end, kind: 'quote' })),
      ];
    }),
  );
  const isWhole = (mark: SourceMark) => mark.kind === 'passage' && edges.has(`${mark.start} ${mark.end}`);
  return inLanes(
    marks.toSorted((a, b) => a.start - b.start || b.end - a.end),
    isWhole,
  );
}

/** What overlaps gets lines of its own, so that a line runs on at one height from end to end. */
function inLanes(marks: readonly SourceMark[], isWhole: (mark: SourceMark) => boolean): SourceMark[] {
  const lanes: SourceMark[] = [];
  return marks.map((mark) => {
    if (isWhole(mark)) return mark;
    // Words quoted within the passage that their citation means take over its line.
    const own = lanes.findIndex((last) => last.end >= mark.end && markKey(last) === markKey(mark));
    const free = lanes.findIndex((last) => last.end <= mark.start);
    const lane = own !== -1 ? own : free !== -1 ? free : lanes.length;
    const placed = { ...mark, lane };
    if (own === -1) lanes[lane] = placed;
    return placed;
  });
}

/** A range of the text cut into runs; together they are its text. */
export function markedRuns(text: string, span: Span, marks: readonly SourceMark[]): MarkedRun[] {
  return cutAt(text, span, marks).map(({ text, inside }) => ({
    text,
    marks: inside.filter(
      (mark) =>
        mark.kind === 'quote' ||
        !inside.some((other) => other.kind === 'quote' && markKey(other) === markKey(mark)),
    ),
  }));
}

/** A citation as a stop on the way through the text. */
export interface CitationPlace {
  claim: string;
  citation: number;
}

/** Every citation once, in the order of the text: where its words stand, or else the passage meant. */
export function citationPlaces(marks: readonly SourceMark[]): CitationPlace[] {
  const first = new Map<string, SourceMark>();
  for (const mark of marks) {
    const key = markKey(mark);
    const before = first.get(key);
    if (!before || (before.kind === 'passage' && mark.kind === 'quote')) first.set(key, mark);
  }
  return [...first.values()]
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ claim, citation }) => ({ claim, citation }));
}
