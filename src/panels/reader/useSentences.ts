// The keyboard and the pointer on sentences: one stop for the Tab key, arrows from sentence to sentence, a
// click or Enter for what the map makes of it.

import { type RefObject, useCallback, useEffect, useState } from 'react';
import { scrollToPassage } from './scrollToPassage.ts';

const sentenceOf = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-sentence]') : null;

export function useSentences(scroller: RefObject<HTMLElement | null>, ready: boolean) {
  const [noted, setNoted] = useState<number | null>(null);

  // Thousands of sentences, one stop: the attribute is moved by hand, and no sentence is drawn again for it.
  const stepAt = useCallback(
    (sentence: HTMLElement) => {
      const before = scroller.current?.querySelector('[data-sentence][tabindex]');
      if (before !== sentence) before?.removeAttribute('tabindex');
      sentence.tabIndex = 0;
    },
    [scroller],
  );

  useEffect(() => {
    const first = scroller.current?.querySelector<HTMLElement>('[data-sentence]');
    if (ready && first && !scroller.current?.querySelector('[data-sentence][tabindex]')) stepAt(first);
  }, [ready, scroller, stepAt]);

  const onClick = useCallback(
    (event: React.MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null;
      const sentence = sentenceOf(target);
      if (!sentence || event.ctrlKey || event.metaKey || event.shiftKey) return;
      // Words that are being selected, to be copied, are no question.
      if (event.detail > 0 && !(getSelection()?.isCollapsed ?? true)) return;
      const place = Number(sentence.dataset.sentence);
      const onLink = target?.closest('a') != null;
      stepAt(sentence);
      if (!onLink) sentence.focus({ preventScroll: true });
      setNoted((before) => (before === place && !onLink ? null : place));
    },
    [stepAt],
  );

  const onKeyDown = useCallback(
    (event: React.KeyboardEvent) => {
      const box = scroller.current;
      const sentence = sentenceOf(event.target);
      if (!box || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const note = event.target instanceof Element ? event.target.closest('.sentence-note') : null;
      const from = sentence ?? note?.parentElement?.querySelector<HTMLElement>('[data-noted]');
      if (!from) return;
      const onItself = event.target === from;
      const place = Number(from.dataset.sentence);
      const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (by !== undefined) {
        const next = box.querySelector<HTMLElement>(`[data-sentence="${place + by}"]`);
        event.preventDefault();
        if (!next) return;
        stepAt(next);
        next.focus({ preventScroll: true });
        keepInSight(box, next);
      } else if (event.key === 'Enter' && onItself) {
        event.preventDefault();
        setNoted((before) => (before === place ? null : place));
      } else if (event.key === 'Escape' && from.dataset.noted && (onItself || note)) {
        event.preventDefault();
        setNoted(null);
        stepAt(from);
        from.focus({ preventScroll: true });
      }
    },
    [scroller, stepAt],
  );

  /** Reads on from there. */
  const goTo = useCallback(
    (paragraph: number) => {
      const box = scroller.current;
      const place = box?.querySelector<HTMLElement>(`[data-paragraph="${paragraph}"] [data-sentence]`);
      if (!box || !place) return;
      stepAt(place);
      place.focus({ preventScroll: true });
      scrollToPassage(box, place);
    },
    [scroller, stepAt],
  );

  const closeNote = useCallback(() => {
    const sentence = scroller.current?.querySelector<HTMLElement>('[data-noted]');
    setNoted(null);
    if (!sentence) return;
    stepAt(sentence);
    sentence.focus({ preventScroll: true });
  }, [scroller, stepAt]);

  return { noted, onClick, onKeyDown, goTo, closeNote };
}

/** The text moves as little as it takes. */
function keepInSight(box: HTMLElement, sentence: HTMLElement): void {
  const window = box.getBoundingClientRect();
  const { top, bottom } = sentence.getBoundingClientRect();
  const margin = 24;
  if (top < window.top + margin) box.scrollTop += top - window.top - margin;
  else if (bottom > window.bottom - margin) {
    box.scrollTop += Math.min(bottom - window.bottom + margin, top - window.top - margin);
  }
}
