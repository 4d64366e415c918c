// The figures as a drawing: for each size of map how long until it can be read, and the frames while panning.

import { ratio, whole } from './table.mjs';

const names = 262;
const panel = 255;
const gap = 14;
const row = 26;
const head = 62;
const width = names + 2 * (panel + gap);
/** Of what stands beside a dot. */
const words = 112;

const measures = [
  { title: 'until readable, ms', of: ({ ready }) => ready, from: 300, to: 60_000, ticks: [1000, 10_000] },
  {
    title: 'frames while panning, p95, ms',
    of: ({ pan }) => pan?.p95,
    from: 10,
    to: 5000,
    ticks: [16.7, 100, 1000],
  },
];

const style = `
  text { font: 14px system-ui, sans-serif; fill: #222; stroke: #fff; stroke-width: 4px; paint-order: stroke; }
  .head { font-weight: 600; } .small { font-size: 13px; fill: #555; }
  .page { fill: #fff; } .line { stroke: #ddd; } .dot { fill: #6b7280; } .ours { fill: #0369a1; }
  text.ours { font-weight: 600; }
  @media (prefers-color-scheme: dark) {
    text { fill: #eee; stroke: #16181d; } .small { fill: #bbb; } .page { fill: #16181d; } .line { stroke: #3a3f47; }
    .dot { fill: #9ca3af; } .ours { fill: #7dd3fc; }
  }`;

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** @param {Map<number, object[]>} sizes Rows of medians by the number of claims. */
export function toPlot(sizes) {
  const parts = [];
  let top = 10;
  for (const [size, rows] of sizes) {
    parts.push(...block(size, rows, top));
    top += head + rows.length * row + 16;
  }
  const title = 'Therefore and its peers: time until readable, frames while panning';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${top}" viewBox="0 0 ${width} ${top}" role="img" aria-label="${title}">
<title>${title}</title>
<style>${style}
</style>
<rect class="page" width="${width}" height="${top}"/>
${parts.join('\n')}
</svg>
`;
}

function* block(size, rows, top) {
  const reference = rows.find((each) => each.reference);
  yield `<text class="head" x="12" y="${top + 18}">${whole(size)} claims</text>`;
  for (const [index, { title, of, from, to, ticks }] of measures.entries()) {
    const left = names + index * (panel + gap);
    const place = (value) =>
      (left + ((panel - words) * Math.log(value / from)) / Math.log(to / from)).toFixed(1);
    yield `<text class="head" x="${left}" y="${top + 18}">${title}</text>`;
    for (const tick of ticks) {
      yield `<line class="line" x1="${place(tick)}" x2="${place(tick)}" y1="${top + 48}" y2="${top + head + rows.length * row - 6}"/>`;
      yield `<text class="small" text-anchor="middle" x="${place(tick)}" y="${top + 42}">${whole(tick)}</text>`;
    }
    for (const [line, contestant] of rows.entries()) {
      const y = top + head + line * row + 10;
      const value = of(contestant);
      const kind = contestant.ours ? 'ours' : 'dot';
      const times = reference && value !== undefined ? ` · ${ratio(value, of(reference))}×` : '';
      if (contestant.unfinished) {
        yield `<text class="small" x="${left}" y="${y + 5}">${index === 0 ? escaped(contestant.unfinished) : ''}</text>`;
      } else if (value !== undefined) {
        yield `<circle class="${kind}" cx="${place(value)}" cy="${y}" r="6"/>`;
        yield `<text class="${kind === 'ours' ? 'ours' : ''}" x="${Number(place(value)) + 12}" y="${y + 5}">${whole(value)}${times}</text>`;
      }
    }
  }
  for (const [line, { short, ours }] of rows.entries()) {
    yield `<text${ours ? ' class="ours"' : ''} x="12" y="${top + head + line * row + 15}">${escaped(short)}</text>`;
  }
}
