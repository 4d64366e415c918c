import { useEffect } from 'react';

/** Who begins to write before the tools are there types words: their letters are no commands of reading. */
export function useHeldLetters(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isTyped = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey || isTyped) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}
