// The keys of the text: letters make something of its words, with Shift the arrows select sentence by sentence.

import { type RefObject, useLayoutEffect } from 'react';
import { useSession } from '../../store/SessionContext.ts';
import type { TakeAs } from './taking.ts';
import { focusSentence, sentenceAround, sentenceAt } from './textPlaces.ts';
import { chosenWords, selectionIn } from './useTextWords.ts';

export const takeKeys: Readonly<Record<string, TakeAs>> = {
  r: 'reason',
  b: 'objection',
  j: 'premise',
  q: 'quotation',
  Q: 'part',
};

/** @param onSelect Is told how many sentences are selected. */
export function useTextKeys(
  scroller: RefObject<HTMLElement | null>,
  take: (as: TakeAs) => void,
  onSelect: (sentences: number) => void,
): void {
  const session = useSession();
  // Who sees the text has its keys.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const reader = scroller.current;
      const active = document.activeElement;
      if (
        !reader ||
        event.isComposing ||
        event.keyCode === 229 ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      if (session.store.getState().dialog !== null || active?.closest('input, textarea, select, button'))
        return;
      // With words selected the keyboard may stand on the panel round them, or nowhere.
      const isHere = active === document.body || active?.contains(reader) || reader.contains(active);
      if (!isHere) return;
      const isDone = act(event, reader);
      if (!isDone) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    const act = ({ key, shiftKey }: KeyboardEvent, reader: HTMLElement): boolean => {
      const as = takeKeys[key];
      if (as) {
        const some = chosenWords(reader) !== null;
        if (some) take(as);
        return some;
      }
      const selected = selectionIn(reader);
      if (key === 'Escape' && selected) {
        getSelection()?.removeAllRanges();
        return true;
      }
      const by = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (by !== undefined && shiftKey) return extend(reader, by, onSelect);
      // Without Shift one walks on from the end of what is selected.
      if (by !== undefined) getSelection()?.removeAllRanges();
      const side = { ArrowRight: 'forward', ArrowLeft: 'backward' }[key];
      if (side === undefined || !shiftKey) return false;
      if (!selected) selectSentences(sentenceAround(document.activeElement));
      getSelection()?.modify('extend', side, 'word');
      return selectionIn(reader) !== null;
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, [session, scroller, take, onSelect]);
}

/** From the sentence where the selection began to the next one in that direction from where one stands. */
function extend(reader: HTMLElement, by: number, onSelect: (sentences: number) => void): boolean {
  const here = sentenceAround(document.activeElement);
  if (!here || !reader.contains(here)) return false;
  const next = reader.querySelector<HTMLElement>(`[data-sentence="${Number(here.dataset.sentence) + by}"]`);
  const selection = getSelection();
  const anchor = selectionIn(reader) ? sentenceAround(selection?.anchorNode ?? null) : null;
  if (!next) return true;
  focusSentence(reader, next);
  selectSentences(anchor ?? here, next);
  onSelect(Math.abs(Number(next.dataset.sentence) - Number((anchor ?? here).dataset.sentence)) + 1);
  return true;
}

function selectSentences(from: HTMLElement | null, to = from): void {
  if (!from || !to) return;
  const isForward = Number(from.dataset.start) <= Number(to.dataset.start);
  const [start, end] = [from, to].map(({ childNodes: { length } }) => length);
  if (isForward) getSelection()?.setBaseAndExtent(from, 0, to, end ?? 0);
  else getSelection()?.setBaseAndExtent(from, start ?? 0, to, 0);
}

/** The keyboard is on the sentence in which the words end: from there one reads on. */
export function readOn(reader: HTMLElement, end: number): void {
  getSelection()?.removeAllRanges();
  focusSentence(reader, sentenceAt(reader, Math.max(0, end - 1)));
}
