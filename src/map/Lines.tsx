import { useLayoutEffect, useRef } from 'react';
import { turningLines } from '../drawing/turningLines.ts';
import { hasOwnFont } from '../layout/textWidth.ts';

/** As they were measured: a browser that counts a hair's breadth more would break them elsewhere. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const first = useRef<HTMLSpanElement>(null);
  const guessed = !lines.every(hasOwnFont);
  useLayoutEffect(() => {
    if (guessed) squeeze(first.current);
  });
  return turningLines(lines).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place.
    <span key={at} className="card-line-of-text" ref={at === 0 ? first : undefined}>
      {line}{' '}
    </span>
  ));
}

/** In a font that nobody knows, lines may be wider than they were taken for: all of them are set smaller then. */
function squeeze(first: HTMLElement | null): void {
  const lines = [...(first?.parentElement?.querySelectorAll<HTMLElement>('.card-line-of-text') ?? [])];
  for (const line of lines) line.style.fontSize = '';
  const over = Math.max(...lines.map((line) => line.scrollWidth / line.clientWidth));
  if (over > 1) for (const line of lines) line.style.fontSize = `${1 / over}em`;
}
