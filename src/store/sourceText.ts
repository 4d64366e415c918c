// The texts of sources that are at hand: those in the map, those that were fetched, and the reader's own copies, which
// go before both.

import type { Argument, Source } from '../argument/argument.ts';
import { sourceWithText as bearerOf, type HasCopy } from '../argument/quoteSelectors.ts';
import type { SessionState, SourceText } from './state.ts';

type Texts = SessionState['texts'];

/** The source whose text shows a citation of `source`: itself, or the first that reports it. */
export function sourceWithText(argument: Argument, source: string, texts: Texts): Source | undefined {
  return bearerOf(argument, source, copiesIn(texts));
}

/** Which sources the reader has a copy of. */
export function copiesIn(texts: Texts): HasCopy {
  return (source) => copyOf(source, texts) !== undefined;
}

/** The reader's own copy of a source's text. */
export function copyOf(source: Source, texts: Texts): (SourceText & { status: 'loaded' }) | undefined {
  const text = texts.get(source.id);
  return text?.status === 'loaded' && text.copy ? text : undefined;
}

const joinedTexts = new WeakMap<readonly string[], SourceText>();

/** Once for each text: it is asked for at every turn, and may be a megabyte. */
function joined(paragraphs: readonly string[]): SourceText {
  const before = joinedTexts.get(paragraphs);
  if (before) return before;
  const text: SourceText = { status: 'loaded', text: paragraphs.join('\n\n') };
  joinedTexts.set(paragraphs, text);
  return text;
}

/** The text at hand; undefined where it has to be fetched first. */
export function textOf(source: Source, texts: Texts): SourceText | undefined {
  const copy = copyOf(source, texts);
  if (copy) return copy;
  if (source.text?.paragraphs) return joined(source.text.paragraphs);
  return texts.get(source.id);
}

/** Whether the text at hand is a summary by the map's author: it locates words and verifies none. */
export function isDigest(source: Source, texts: Texts): boolean {
  return source.text?.kind === 'digest' && !copyOf(source, texts);
}
