// A source's text with everything that the map cites of it picked out: the way from the text to the argument.

import type { Argument, Source } from '../argument/argument.ts';
import type { Finding } from '../quotes/findingWords.ts';
import { locate, prepare } from './passage.ts';
import { textBearer } from './sourceText.ts';

/** A citation that a run of text belongs to. */
export interface SourceMark {
  claim: string;
  citation: number;
  finding: Finding;
  kind: 'quote' | 'passage';
}

export interface MarkedParagraph {
  number: number;
  /** Runs of text; between two of them a citation begins or ends. */
  runs: { text: string; marks: SourceMark[] }[];
}

interface Stretch extends SourceMark {
  start: number;
  end: number;
}

/** The text cut into paragraphs and runs. Citations of sources known through this one count too. */
export function markedText(argument: Argument, bearer: Source, text: string): MarkedParagraph[] {
  const prepared = prepare(text);
  const stretches: Stretch[] = [];
  for (const claim of argument.claims.values()) {
    claim.citations.forEach((citation, index) => {
      if (textBearer(argument, citation.source)?.id !== bearer.id) return;
      const { finding, quoted, meant } = locate(citation, prepared, bearer);
      const mark = { claim: claim.id, citation: index, finding };
      stretches.push(...meant.map(({ start, end }): Stretch => ({ ...mark, start, end, kind: 'passage' })));
      stretches.push(...quoted.map(({ start, end }): Stretch => ({ ...mark, start, end, kind: 'quote' })));
    });
  }
  return prepared.paragraphs.map(({ number, start, end }) => {
    const here = stretches.filter((stretch) => stretch.start < end && stretch.end > start);
    const edges = [start, end, ...here.flatMap((stretch) => [stretch.start, stretch.end])]
      .filter((edge) => edge >= start && edge <= end)
      .toSorted((a, b) => a - b);
    const runs = edges.flatMap((from, place) => {
      const to = edges[place + 1];
      if (to === undefined || to === from) return [];
      const marks = here
        .filter((stretch) => stretch.start <= from && stretch.end >= to)
        .map(({ claim, citation, finding, kind }) => ({ claim, citation, finding, kind }));
      return [{ text: text.slice(from, to), marks }];
    });
    return { number, runs };
  });
}
