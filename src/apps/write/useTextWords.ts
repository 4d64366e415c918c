// The words that a key or button of the text is about: those that are selected, else the sentence that one stands on.

import { type RefObject, useLayoutEffect, useState } from 'react';
import type { TextRange } from '../../quotes/quotation.ts';
import { rangeOfSentence, sentenceAround, textRange } from './textPlaces.ts';

export interface TextWords {
  range: TextRange;
  /** Where they stand in the window, in CSS pixels. */
  box: { top: number; bottom: number; left: number; right: number };
}

/** What is selected in the text, of the page; null for nothing. */
export function selectionIn(reader: Element): Range | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return range.intersectsNode(reader) ? range : null;
}

export function chosenWords(reader: Element): TextWords | null {
  const range = selectionIn(reader);
  const selected = range && textRange(reader, range);
  if (range && selected) return { range: selected, box: boxOf(range.getClientRects()) };
  const active = document.activeElement;
  const sentence = reader.contains(active) ? sentenceAround(active) : null;
  return sentence && { range: rangeOfSentence(sentence), box: boxOf(sentence.getClientRects()) };
}

function boxOf(rects: DOMRectList): TextWords['box'] {
  const all = [...rects].filter(({ width }) => width > 0);
  const [first, last] = [all[0], all.at(-1)];
  return {
    top: first?.top ?? 0,
    bottom: last?.bottom ?? 0,
    left: first?.left ?? 0,
    right: first?.right ?? 0,
  };
}

/** They are told when they are chosen, not while the pointer goes over them. */
export function useTextWords(scroller: RefObject<HTMLElement | null>): TextWords | null {
  const [words, setWords] = useState<TextWords | null>(null);
  useLayoutEffect(() => {
    const reader = scroller.current;
    if (!reader) return;
    let [frame, pressed] = [0, false];
    const look = () => {
      frame = 0;
      const now = pressed ? null : chosenWords(reader);
      setWords((before) => (JSON.stringify(before) === JSON.stringify(now) ? before : now));
    };
    const change = () => {
      frame ||= requestAnimationFrame(look);
    };
    const onPress = ({ target, pointerType }: PointerEvent) => {
      // A finger that selects is the browser's own until it tells of the selection.
      pressed = pointerType === 'mouse' && target instanceof Node && reader.contains(target);
      // What lies over the text is gone before the pointer moves on.
      if (pressed) look();
      else change();
    };
    const onRelease = () => {
      pressed = false;
      change();
    };
    const ends = ['pointerup', 'pointercancel', 'blur'];
    const changes = ['selectionchange', 'focusin', 'focusout'];
    document.addEventListener('pointerdown', onPress, true);
    // That the window goes ends it; that a sentence loses the keyboard to the press does not.
    for (const name of ends) addEventListener(name, onRelease, name !== 'blur');
    for (const name of changes) document.addEventListener(name, change);
    reader.addEventListener('scroll', change, { passive: true });
    addEventListener('resize', change);
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('pointerdown', onPress, true);
      for (const name of ends) removeEventListener(name, onRelease, name !== 'blur');
      for (const name of changes) document.removeEventListener(name, change);
      reader.removeEventListener('scroll', change);
      removeEventListener('resize', change);
    };
  }, [scroller]);
  return words;
}
