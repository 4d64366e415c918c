// The texts of sources that are at hand: those in the map, those that were fetched, and the reader's own copies, which
// go before both.

import type { Source } from '../argument/argument.ts';
import type { HasCopy } from '../argument/quoteSelectors.ts';
import type { SessionState, SourceTextState } from './state.ts';

type Texts = SessionState['texts'];

/** Which sources the reader has a copy of. */
export function copiesIn(texts: Texts): HasCopy {
  return (source) => copyOf(source, texts) !== undefined;
}

/** The reader's own copy of a source's text. */
export function copyOf(source: Source, texts: Texts): (SourceTextState & { status: 'loaded' }) | undefined {
  const text = texts.get(source.id);
  return text?.status === 'loaded' && text.copy ? text : undefined;
}

const joinedTexts = new WeakMap<readonly string[], SourceTextState>();

/** The joined text is kept: it is asked for at every turn, and may be a megabyte. */
function joined(paragraphs: readonly string[]): SourceTextState {
  const before = joinedTexts.get(paragraphs);
  if (before) return before;
  const text: SourceTextState = { status: 'loaded', text: paragraphs.join('\n\n') };
  joinedTexts.set(paragraphs, text);
  return text;
}

/** The text at hand; undefined where it has to be fetched first. */
export function textOf(source: Source, texts: Texts): SourceTextState | undefined {
  const copy = copyOf(source, texts);
  if (copy) return copy;
  if (source.text?.paragraphs) return joined(source.text.paragraphs);
  return texts.get(source.id);
}

/** Whether the text at hand is a summary by the map's author: it locates words and verifies none. */
export function isDigest(source: Source, texts: Texts): boolean {
  return source.text?.kind === 'digest' && !copyOf(source, texts);
}
