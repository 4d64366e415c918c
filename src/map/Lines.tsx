import { useLayoutEffect, useRef } from 'react';
import { largest } from '../argument/extremes.ts';
import { turningLines } from '../drawing/turningLines.ts';
import { hasOwnFont } from '../layout/textWidth.ts';

/** As they were measured: a browser that counts a hair's breadth more would break them elsewhere. */
export function Lines({ lines }: { lines: readonly string[] }) {
  const first = useRef<HTMLSpanElement>(null);
  const guessed = !lines.every(hasOwnFont);
  useLayoutEffect(() => {
    const paragraph = guessed && first.current?.parentElement;
    return paragraph ? keepWithin(paragraph) : undefined;
  });
  return turningLines(lines).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place.
    <span key={at} className="card-line-of-text" ref={at === 0 ? first : undefined}>
      {line}{' '}
    </span>
  ));
}

/** Squeezes lines now, and again when they have other room or a font comes late. */
function keepWithin(paragraph: HTMLElement): () => void {
  const lines = [...paragraph.querySelectorAll<HTMLElement>('.card-line-of-text')];
  const squeezeLines = () => squeeze(lines);
  squeezeLines();
  const observer = new ResizeObserver(squeezeLines);
  observer.observe(paragraph);
  document.fonts.addEventListener('loadingdone', squeezeLines);
  return () => {
    observer.disconnect();
    document.fonts.removeEventListener('loadingdone', squeezeLines);
  };
}

/** In a font that nobody knows, lines may be wider than they were taken for: all of them are set smaller then. */
function squeeze(lines: readonly HTMLElement[]): void {
  for (const line of lines) line.style.fontSize = '';
  const over = largest(
    lines.map((line) => line.scrollWidth / (line.clientWidth || Number.POSITIVE_INFINITY)),
  );
  if (over > 1) for (const line of lines) line.style.fontSize = `${1 / over}em`;
}
