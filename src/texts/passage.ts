// A citation in its source: the paragraph meant, with the quoted words or the passage picked out.

import type { Argument, Source } from '../argument/argument.ts';
import { citationKey, sourceWithText, uncheckedFinding } from '../argument/quoteSelectors.ts';
import type { Finding } from '../quotes/finding.ts';
import type { WordRun } from '../quotes/quotation.ts';
import { copiesIn, textOf } from '../store/sourceText.ts';
import type { SessionState } from '../store/state.ts';
import { textKey } from '../store/textKey.ts';
import { cutAt } from './cutAt.ts';

/** A run of text; `quote` words are quoted, `passage` words are what is meant. */
export interface Piece {
  text: string;
  kind: 'plain' | 'passage' | 'quote';
}

export interface Passage {
  finding: Finding;
  /** Whose text is shown: the source itself, or the one that reports it. */
  bearer: Source | undefined;
  state: 'shown' | 'checking' | 'loading' | 'failed' | 'none';
  /** Why it could not be loaded or checked. */
  why?: string;
  /** Whether it is to be fetched again on request. */
  again?: boolean;
  /** Whether the search came to its bound. */
  stopped?: true;
  /** Whether the words stand inside quotation marks of the text. */
  inQuotationMarks?: true;
  /** Whether it waits for the reader's word that its host may be asked. */
  waits?: boolean;
  /** How the words differ, where they do. */
  difference?: readonly WordRun[];
  /** The paragraphs in question, in order. */
  paragraphs: { number: number; pieces: Piece[] }[];
}

/** What is said of a text that is there and could not be checked. */
export const notChecked = 'The words could not be checked. Load the page again.';

export type TextsAtHand = Pick<SessionState, 'texts' | 'checked'>;

/** @param index Of the citation among those of the claim. */
export function passageOf(argument: Argument, claim: string, index: number, at: TextsAtHand): Passage {
  const citation = argument.claims.get(claim)?.citations[index];
  if (!citation) return { finding: 'no-text', bearer: undefined, state: 'none', paragraphs: [] };
  const bearer = sourceWithText(argument, citation.source, copiesIn(at.texts));
  const unread = { finding: uncheckedFinding(citation), bearer, paragraphs: [] };
  if (!bearer) return { ...unread, state: 'none' };
  const source = textOf(bearer, at.texts);
  if (source?.status === 'failed') {
    const { why, again = false, waits = false } = source;
    return { ...unread, state: 'failed', why, again, waits };
  }
  if (source?.status !== 'loaded') return { ...unread, state: 'loading' };
  const checked = at.checked.get(bearer.id);
  const located = checked?.located.get(citationKey(claim, index));
  if (checked?.failed) return { ...unread, state: 'failed', why: notChecked };
  if (!checked || !located || checked.key !== textKey(bearer, at.texts)) {
    return { ...unread, state: 'checking' };
  }
  const { quoted, meant, finding, stopped, inQuotationMarks, difference } = located;
  const marked = [...quoted, ...meant];
  const shown = checked.paragraphs.filter((paragraph) =>
    marked.length > 0
      ? marked.some((range) => range.start < paragraph.end && range.end > paragraph.start)
      : paragraph.number === located.paragraph,
  );
  return {
    bearer,
    state: 'shown',
    finding,
    ...(stopped ? { stopped } : {}),
    ...(inQuotationMarks ? { inQuotationMarks } : {}),
    ...(difference ? { difference } : {}),
    paragraphs: shown.map(({ number, start, end }) => ({
      number,
      // Quoted words win over the passage round them.
      pieces: cutAt(source.text, { start, end }, [
        ...meant.map((range) => ({ ...range, kind: 'passage' as const })),
        ...quoted.map((range) => ({ ...range, kind: 'quote' as const })),
      ]).reduce<Piece[]>((pieces, { text, inside }) => {
        const kind = inside.at(-1)?.kind ?? 'plain';
        const last = pieces.at(-1);
        if (last?.kind === kind) last.text += text;
        else pieces.push({ text, kind });
        return pieces;
      }, []),
    })),
  };
}
