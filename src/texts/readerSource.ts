// Which source's text the reader shows.

import type { Argument, Source } from '../argument/argument.ts';
import { sourceWithText } from '../argument/quoteSelectors.ts';
import { analysedSource } from '../labels/wording.ts';
import { copiesIn, copyOf } from '../store/sourceText.ts';
import type { SessionState } from '../store/state.ts';

type Texts = SessionState['texts'];
type Where = Pick<SessionState, 'focus' | 'open' | 'texts'>;

/** A text that was picked from the list, and where in the map that was. */
export interface Choice {
  source: string;
  focus: string | null;
  open: SessionState['open'];
}

/** The sources with a text to be read, in the order of the map. */
export function readableSources(argument: Argument, texts: Texts): Source[] {
  return [...argument.sources.values()].filter(
    (source) =>
      source.text?.paragraphs !== undefined ||
      source.text?.href !== undefined ||
      copyOf(source, texts) !== undefined,
  );
}

/**
 * The text of the citation that is open; what was picked, as long as the claim in focus rests on it or nothing
 * else was looked at since; else that of the claim in focus, else the text that is argued about.
 */
export function readerSource(
  argument: Argument,
  { focus, open, texts }: Where,
  choice: Choice | null,
): Source | undefined {
  const choices = readableSources(argument, texts);
  const picked = choices.find(({ id }) => id === choice?.source);
  if (picked && choice?.focus === focus && choice.open === open) return picked;
  const citations = (focus === null ? undefined : argument.claims.get(focus)?.citations) ?? [];
  const bearers = citations.flatMap(({ source }) => sourceWithText(argument, source, copiesIn(texts)) ?? []);
  const opened = open === null ? undefined : argument.claims.get(open.claim)?.citations[open.citation];
  const bearer = opened && sourceWithText(argument, opened.source, copiesIn(texts));
  if (bearer) return bearer;
  if (picked && (bearers.length === 0 || bearers.includes(picked))) return picked;
  const analysed = analysedSource(argument);
  return bearers[0] ?? choices.find((source) => source === analysed) ?? choices[0];
}
