import { useLayoutEffect } from 'react';

let held = '';

/** The letters that were typed before there was a field for them; they are taken once. */
export function takeHeldLetters(): string {
  const letters = held;
  held = '';
  return letters;
}

/** Who begins to write before the tools are there types words: their letters are no commands of reading. */
export function BeforeWriting(): null {
  // Who sees the tools has their keys, and no letter is held any more.
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey || isTyped) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      held += event.key;
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
  return null;
}
