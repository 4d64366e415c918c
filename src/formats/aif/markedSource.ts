// The one text that an xAIF file has room for, in OVA's HTML, with the words marked that claims quote.

import type { Argument } from '../../argument/argument.ts';
import { toCitedWords } from '../../argument/quoteSelectors.ts';
import { locate, prepareText } from '../../quotes/locate.ts';
import type { LossCollector } from '../losses.ts';
import { withoutMarks } from '../markedText.ts';

interface Mark {
  id: string;
  start: number;
  end: number;
}

/** Of the source with a text that is quoted most; null where no source has one. */
export function markedSource({ sources, claims }: Argument, losses: LossCollector): string | null {
  const quoted = new Map<string, number>();
  const all = [...claims.values()].flatMap((claim) =>
    claim.citations.map((citation) => ({ claim, citation })),
  );
  for (const { citation } of all) quoted.set(citation.source, (quoted.get(citation.source) ?? 0) + 1);
  const [source] = [...sources.values()]
    .filter(({ text }) => text?.paragraphs !== undefined && text.kind !== 'digest')
    .toSorted((a, b) => (quoted.get(b.id) ?? 0) - (quoted.get(a.id) ?? 0));
  const others = sources.size - (source ? 1 : 0);
  if (others > 0)
    losses.add('A source is left out: AIF has room for one, whose text is in the map.', undefined, others);
  const content = source?.text?.paragraphs?.join('\n\n') ?? '';
  if (source && Object.keys(source).some((field) => field !== 'id' && field !== 'text')) {
    losses.add('Of a source, only its text is written.');
  }
  const prepared = prepareText(content);
  const marks: Mark[] = [];
  const marked = new Set<string>();
  for (const { claim, citation } of all) {
    const words = toCitedWords(citation, '');
    const isPlain =
      claim.kind === 'text' &&
      citation.source === source?.id &&
      words.parts.length === 1 &&
      /^[^"'\s<>]+$/.test(claim.id);
    const found = isPlain && !marked.has(claim.id) ? locate(prepared, words, false) : null;
    const [place] = found && /^(?:verbatim|normalized)$/.test(found.finding) ? found.quoted : [];
    if (!place || !isNested(place, marks)) {
      losses.add('A citation is left out: AIF marks one stretch of one text for a claim, word for word.');
      continue;
    }
    if (citation.mode ?? citation.locator ?? citation.passage ?? citation.note) {
      losses.add('How and where sources are cited (kind, place, passage, note) is left out.');
    }
    marked.add(claim.id);
    marks.push({ id: claim.id, ...place });
  }
  return source ? withMarks(content, marks) : null;
}

/** Whether it stands within, around or beside each of the marks, as elements do. */
const isNested = ({ start, end }: Omit<Mark, 'id'>, marks: readonly Mark[]) =>
  marks.every(
    (mark) =>
      end <= mark.start ||
      start >= mark.end ||
      (start <= mark.start && end >= mark.end) ||
      (start >= mark.start && end <= mark.end),
  );

function withMarks(content: string, marks: readonly Mark[]): string {
  const starts = marks.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let html = '';
  let at = 0;
  const open: Mark[] = [];
  const write = (to: number) => {
    html += withoutMarks(content.slice(at, to)).replaceAll('\n', '<br>');
    at = to;
  };
  const close = (until: number) => {
    for (let last = open.at(-1); last && last.end <= until; last = open.at(-1)) {
      write(last.end);
      html += '</span>';
      open.pop();
    }
  };
  for (const mark of starts) {
    close(mark.start);
    write(mark.start);
    html += `<span class="highlighted" id="node${mark.id}">`;
    open.push(mark);
  }
  close(content.length);
  write(content.length);
  return html;
}
