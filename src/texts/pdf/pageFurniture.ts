// What stands round the text on every page: running titles and page numbers.

import { rowsOf } from './lines.ts';
import type { TextBox } from './textBox.ts';

/** Rows at the upper and at the lower edge that may be furniture. */
const edge = 2;

/** The pages without what two of them or more have at the same place, with other numbers in it or the same. */
export function withoutFurniture(pages: readonly TextBox[][]): TextBox[][] {
  const met = new Map<string, { page: number; y: number }[]>();
  const edges = pages.map((boxes, page) => {
    const rows = rowsOf(boxes);
    const tops = rows.slice(0, edge).map((row) => ({ row, key: `top ${patternOf(row)}` }));
    const ends = rows
      .slice(Math.max(edge, rows.length - edge))
      .map((row) => ({ row, key: `end ${patternOf(row)}` }));
    const found = [...tops, ...ends].map(({ row, key }) => ({
      row,
      key,
      y: row[0]?.y ?? 0,
      size: row[0]?.size ?? 0,
    }));
    for (const { key, y } of found) met.set(key, [...(met.get(key) ?? []), { page, y }]);
    return found;
  });
  return pages.map((boxes, page) => {
    const gone = new Set(
      (edges[page] ?? []).flatMap(({ row, key, y, size }) =>
        met.get(key)?.some((other) => other.page !== page && Math.abs(other.y - y) < size) ? row : [],
      ),
    );
    return boxes.filter((box) => !gone.has(box));
  });
}

function patternOf(row: readonly TextBox[]): string {
  const text = row
    .toSorted((a, b) => a.x - b.x)
    .map((box) => box.text)
    .join('')
    .replace(/\s+/gu, '');
  return /^[ivxlc]+$/iu.test(text) ? '#' : text.replace(/\d+/gu, '#');
}
