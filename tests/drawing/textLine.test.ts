import { expect, test } from 'vitest';
import { textLine } from '../../src/drawing/textLine.ts';
import { textWidth } from '../../src/layout/textWidth.ts';

const style = { x: 18, y: 30, size: 17, fill: '#000000' };
const attributesOf = (text: string, more: object = {}) =>
  new Map(textLine(text, { ...style, ...more }).attributes);

test('all lines have their length said, so that another font looks alike in them and none goes over the edge', () => {
  for (const [text, room] of [
    ['Deaths lay round one pump in Broad Street, Soho', 400],
    ['Soho', 354],
    ['and', undefined],
  ] as const) {
    const attributes = attributesOf(text, { room });
    expect(attributes.get('textLength'), text).toBe(String(Math.round(textWidth(text, 'serif', 17))));
    expect(attributes.get('lengthAdjust')).toBe('spacingAndGlyphs');
  }
  // Never more than there is room for.
  expect(attributesOf('Deaths lay round one pump', { room: 120 }).get('textLength')).toBe('120');
});

test('a line in writing for which there are no fonts of ours is as long as it is', () => {
  expect(attributesOf('死亡集中在宽街的水泵周围', { room: 220 }).has('textLength')).toBe(false);
});

test('accents heaped on a letter are cut at the line, and the letters stay where they were', () => {
  const heap = `a${'\u0301'.repeat(10_000)}b`;
  for (const [more, start] of [
    [{}, 18],
    [{ rightToLeft: true }, 18],
    [{ anchor: 'middle' as const }, 18],
  ] as const) {
    const drawn = textLine(heap, { ...style, ...more, room: 300 });
    expect(drawn.name).toBe('svg');
    const frame = new Map(drawn.attributes);
    expect(frame.get('overflow')).toBe('hidden');
    expect(Number(frame.get('height'))).toBeLessThan(2 * style.size);
    const [line] = drawn.children;
    if (typeof line !== 'object') throw new Error('No line.');
    const at = new Map(line.attributes);
    expect(line.children).toEqual([heap]);
    expect(Number(at.get('x')) + Number(frame.get('x'))).toBe(start);
    expect(Number(at.get('y')) + Number(frame.get('y'))).toBeCloseTo(30, 5);
  }
  // As many as writing has are left alone.
  expect(textLine('Vie\u0323\u0302t', style).name).toBe('text');
});
