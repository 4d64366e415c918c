import { turningLines } from '../drawing/turningLines.ts';

/** As they were measured: a browser that counts a hair's breadth more would break them elsewhere. */
export function Lines({ lines }: { lines: readonly string[] }) {
  return turningLines(lines).map((line, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing but their place.
    <span key={at} className="card-line-of-text">
      {line}{' '}
    </span>
  ));
}
