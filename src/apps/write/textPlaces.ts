// Places in the reader's text: from what is selected on the page to offsets in the text, and back to a sentence.

import type { TextRange } from '../../quotes/quotation.ts';

export const drawnSentences = (reader: Element): NodeListOf<HTMLElement> =>
  reader.querySelectorAll<HTMLElement>('[data-start]');

export const sentenceAround = (node: Node | null): HTMLElement | null =>
  (node instanceof Element ? node : (node?.parentElement ?? null))?.closest<HTMLElement>('[data-start]') ??
  null;

export function rangeOfSentence(sentence: HTMLElement): TextRange {
  const start = Number(sentence.dataset.start);
  return { start, end: start + (sentence.textContent?.length ?? 0) };
}

/** The offsets of a range of the page; null where it holds no text of the reader's. */
export function textRange(reader: Element, range: Range): TextRange | null {
  if (range.collapsed || !range.intersectsNode(reader)) return null;
  const ends = [
    [range.startContainer, range.startOffset],
    [range.endContainer, range.endOffset],
  ] as const;
  const [start, end] = ends.map(([node, offset]) => {
    const sentence = sentenceAround(node);
    return sentence && reader.contains(sentence) ? offsetIn(sentence, node, offset) : null;
  });
  if (typeof start === 'number' && typeof end === 'number') return start < end ? { start, end } : null;
  // An end of it stands between sentences: on a number beside a paragraph, in a note, outside of the text.
  const touched = [...drawnSentences(reader)]
    .filter((sentence) => range.intersectsNode(sentence))
    .map(rangeOfSentence);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return null;
  const whole = { start: start ?? first.start, end: end ?? last.end };
  return whole.start < whole.end ? whole : null;
}

function offsetIn(sentence: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(sentence, 0);
  before.setEnd(node, offset);
  return Number(sentence.dataset.start) + before.toString().length;
}

export function sentenceAt(reader: Element, at: number): HTMLElement | null {
  const all = [...drawnSentences(reader)];
  return all.findLast(({ dataset }) => Number(dataset.start) <= at) ?? all[0] ?? null;
}

/** Puts the keyboard on a sentence: the one stop for the Tab key in the text. */
export function focusSentence(reader: Element, sentence: HTMLElement | null): void {
  if (!sentence) return;
  for (const before of reader.querySelectorAll('[data-sentence][tabindex]'))
    if (before !== sentence) before.removeAttribute('tabindex');
  sentence.tabIndex = 0;
  sentence.focus({ preventScroll: true });
  sentence.scrollIntoView({ block: 'nearest' });
}

/** Where in the page a range of the text stands, from one sentence into another; null where it is not drawn. */
export function sentencesRange(reader: Element, start: number, end: number): Range | null {
  const [first, last] = [sentenceAt(reader, start), sentenceAt(reader, end - 1)];
  if (!first || !last) return null;
  const [from, to] = [Number(first.dataset.start), Number(last.dataset.start)];
  const begin = pageRange(first, start - from, Math.min(end - from, first.textContent?.length ?? 0));
  const finish = first === last ? begin : pageRange(last, 0, end - to);
  if (!begin || !finish) return null;
  begin.setEnd(finish.endContainer, finish.endOffset);
  return begin;
}

/** Where in the page a range of one sentence's text stands. */
export function pageRange(sentence: HTMLElement, from: number, to: number): Range | null {
  const range = document.createRange();
  const walker = document.createTreeWalker(sentence, NodeFilter.SHOW_TEXT);
  let [at, begun] = [0, false];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    if (!begun && from < at + length) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= at + length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += length;
  }
  return null;
}
