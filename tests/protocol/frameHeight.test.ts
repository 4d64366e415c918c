import { expect, test } from 'vitest';
import { decideHeight, heightLimits, noHeight } from '../../src/protocol/frameHeight.ts';

/** What is reported of heights measured one after the other, so many milliseconds apart. */
function reports(measured: readonly number[], apart = 1000): (number | null)[] {
  let memory = noHeight;
  return measured.map((height, index) => {
    const decided = decideHeight(memory, height, index * apart);
    memory = decided.memory;
    return decided.report;
  });
}

test('the first height is reported, rounded up', () => {
  expect(reports([640.2])).toEqual([641]);
});

test('less than two pixels are no change, but many of them are', () => {
  expect(reports([640, 641, 640.4, 639, 642])).toEqual([640, null, null, null, 642]);
  expect(reports([640, 640.9, 641.8, 642.7])).toEqual([640, null, 642, null]);
});

test('heights stay within what a page can show', () => {
  expect(reports([3, 50_000])).toEqual([heightLimits.least, heightLimits.most]);
  expect(reports([Number.NaN, Number.POSITIVE_INFINITY])).toEqual([null, null]);
});

test('content that grows with its frame is left alone after ten growths within a second', () => {
  const loop = reports(
    Array.from({ length: 40 }, (_, i) => 300 + 20 * i),
    16,
  );
  expect(loop.filter((height) => height !== null)).toHaveLength(1 + heightLimits.growths);
  expect(loop.slice(11)).toEqual(Array.from({ length: 29 }, () => null));
});

test('whoever was left alone stays so a second later, until it shrinks', () => {
  let memory = noHeight;
  const at = (height: number, time: number) => {
    const decided = decideHeight(memory, height, time);
    memory = decided.memory;
    return decided.report;
  };
  for (let i = 0; i < 20; i++) at(300 + 20 * i, i * 16);
  expect(memory.stopped).toBe(true);
  expect(at(2000, 60_000)).toBeNull();
  expect(at(400, 61_000)).toBe(400);
  expect(at(500, 62_000)).toBe(500);
});

test('content that grows slowly, or shrinks often, is followed all along', () => {
  expect(reports(Array.from({ length: 30 }, (_, i) => 300 + 20 * i))).not.toContain(null);
  const shrinking = reports(
    Array.from({ length: 30 }, (_, i) => 3000 - 20 * i),
    16,
  );
  expect(shrinking).not.toContain(null);
});
