// The figures as tables of Markdown.

export const whole = (value) => Math.round(value).toLocaleString('en');

/** How many times ours. */
export const ratio = (value, ours) => {
  const times = value / ours;
  return times < 9.95 ? times.toFixed(times < 0.995 ? 2 : 1) : whole(times);
};

/** @param {{ name: string, reference?: boolean, unfinished?: string }[]} rows Medians of each contestant. */
export function toTable(rows) {
  const ours = rows.find(({ reference }) => reference) ?? rows[0];
  const beside = (value, oursToo) => `${whole(value)} (${ratio(value, oursToo)})`;
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const gesture = (frames, oursToo) =>
    `${whole(frames.p50)} / ${whole(frames.p95)} (${ratio(frames.p95, oursToo.p95)})`;
  return [
    line(['', 'readable, ms', 'cards in sight', 'panning, ms', 'zooming, ms', 'elements', 'heap, MB']),
    line(['---', ...Array.from({ length: 6 }, () => '--:')]),
    ...rows.map(({ name, unfinished, ready, inSight, pan, zoom, elements, heap }) => {
      if (unfinished) return line([name, unfinished, ...Array.from({ length: 5 }, () => '')]);
      return line([
        name,
        ready === undefined ? '' : beside(ready, ours.ready),
        inSight === undefined ? '' : whole(inSight),
        gesture(pan, ours.pan),
        gesture(zoom, ours.zoom),
        beside(elements, ours.elements),
        `${heap.toFixed(0)} (${ratio(heap, ours.heap)})`,
      ]);
    }),
  ].join('\n');
}
