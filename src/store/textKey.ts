// The text of a source that is at hand, told from others that the reader may bring.

import type { Source } from '../argument/argument.ts';
import { textOf } from './sourceText.ts';
import type { SessionState, SourceTextState } from './state.ts';

type Texts = SessionState['texts'];

/** Which text of a source is at hand: another one is checked anew. */
export function textKey(source: Source, texts: Texts): string {
  const text = textOf(source, texts);
  if (text?.status !== 'loaded') return '';
  // A copy of one source may take citations from the text of another.
  return (text.copy ? 'copy' : 'own') + copiesKey(texts);
}

const keys = new WeakMap<Texts, string>();

/** Which copies the reader brought, of which sources. */
export function copiesKey(texts: Texts): string {
  const before = keys.get(texts);
  if (before !== undefined) return before;
  const named = [...texts].map(([id, each]) =>
    each.status === 'loaded' && each.copy ? `\n${id} ${numberOf(each)}` : '',
  );
  keys.set(texts, named.join(''));
  return named.join('');
}

const numbers = new WeakMap<SourceTextState, number>();
let lastNumber = 0;

/** Tells two copies apart that have the same name and length, and one that was taken away and came back. */
function numberOf(text: SourceTextState): number {
  const number = numbers.get(text) ?? ++lastNumber;
  numbers.set(text, number);
  return number;
}

/** A copy of which only something else is said now, as that it is kept, need not be checked again. */
export function carryKey(before: SourceTextState | undefined, now: SourceTextState): void {
  if (before?.status !== 'loaded' || now.status !== 'loaded' || !before.copy || !now.copy) return;
  if (before.text === now.text && before.copy.name === now.copy.name) numbers.set(now, numberOf(before));
}
