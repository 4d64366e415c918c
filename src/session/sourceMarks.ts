// A source's text with everything that the map cites of it picked out: the way from the text to the argument.

import type { Argument } from '../argument/argument.ts';
import type { Finding } from '../quotes/findingWords.ts';
import { citationKey } from './checking.ts';
import { cutAt } from './cutAt.ts';
import type { Checked } from './state.ts';

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
export function markedText(argument: Argument, text: string, checked: Checked): MarkedParagraph[] {
  const stretches = [...argument.claims.values()].flatMap((claim) =>
    claim.citations.flatMap((_, citation): Stretch[] => {
      const located = checked.located.get(citationKey(claim.id, citation));
      if (!located) return [];
      const mark = { claim: claim.id, citation, finding: located.finding };
      return [
        ...located.meant.map(({ start, end }): Stretch => ({ ...mark, start, end, kind: 'passage' })),
        ...located.quoted.map(({ start, end }): Stretch => ({ ...mark, start, end, kind: 'quote' })),
      ];
    }),
  );
  return checked.paragraphs.map((paragraph) => ({
    number: paragraph.number,
    runs: cutAt(text, paragraph, stretches).map(({ text, inside }) => ({
      text,
      marks: inside.map(({ claim, citation, finding, kind }) => ({ claim, citation, finding, kind })),
    })),
  }));
}
