// Whether the page is being printed: what is only for paper is made then, and not before.

import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    // The browser takes the page as it is when the event is over. On paper nothing can have the keyboard: it
    // goes back afterwards.
    let held: Element | null = null;
    const begin = () => {
      held ??= document.activeElement;
      flushSync(() => setPrinting(true));
    };
    const end = () => {
      flushSync(() => setPrinting(false));
      if (held instanceof HTMLElement && document.activeElement === document.body) {
        held.focus({ preventScroll: true });
      }
      held = null;
    };
    const onChange = () => (paper.matches ? begin() : end());
    if (paper.matches) setPrinting(true);
    paper.addEventListener('change', onChange);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      paper.removeEventListener('change', onChange);
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return printing;
}
