// A bar with a notch where it stood before, and words with a sign for where it moved.

import '../theme/meter.css';

/** A move that is smaller is not marked. */
const visible = 0.005;

/** Where it moved, if one can see it. */
export function movedFrom(before: number, now: number): 'down' | 'up' | undefined {
  if (Math.abs(now - before) < visible) return undefined;
  return now < before ? 'down' : 'up';
}

/** @param props.children In words. @param props.now From 0 to 1. */
export function Gauge({ now, before, children }: React.PropsWithChildren<{ now: number; before: number }>) {
  const moved = movedFrom(before, now);
  return (
    <>
      <span className="meter-bar" aria-hidden="true">
        <span className="meter-fill" style={{ inlineSize: `${100 * now}%` }} />
        {moved && <span className="meter-was" style={{ insetInlineStart: `${100 * before}%` }} />}
      </span>
      <span className="meter-words">
        {moved && <span aria-hidden="true">{moved === 'down' ? '▼ ' : '▲ '}</span>}
        {children}
      </span>
    </>
  );
}
