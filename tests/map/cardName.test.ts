import { expect, test } from 'vitest';
import { textWidth } from '../../src/layout/textWidth.ts';
import { cardName } from '../../src/map/cardName.ts';
import { detailZooms, zoomStep } from '../../src/map/detail.ts';

const names = [
  'His image',
  'A defenceless Ukraine',
  'Deaths round one pump in Broad Street and…',
  'Donaudampfschifffahrtsgesellschaft',
  '東京の木々',
];

test('a name is at least 12 pixels high on screen at every zoom of the middle view', () => {
  let tried = 0;
  for (let zoom = detailZooms.names; zoom < detailZooms.sentences; zoom += 0.005) {
    for (const name of names) {
      for (const height of [74, 98, 170, 400]) {
        const { size } = cardName(name, { width: 390, height }, zoomStep(zoom));
        expect(size * zoom, `${name} at ${zoom}`).toBeGreaterThanOrEqual(12);
        tried++;
      }
    }
  }
  expect(tried).toBeGreaterThan(500);
});

test('a name is as large as the card has room for, and all its lines stay on the card', () => {
  const roomy = cardName('His image', { width: 390, height: 170 }, 0.5);
  const tight = cardName('His image', { width: 390, height: 40 }, 0.5);
  expect(roomy.size).toBeGreaterThan(tight.size);
  for (const name of names) {
    const { size, lines } = cardName(name, { width: 390, height: 98 }, 0.4);
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines * size * 1.18).toBeLessThanOrEqual(98);
  }
});

test('a word is not broken where a smaller size would hold it', () => {
  const { size } = cardName('Unverständlichkeiten', { width: 220, height: 200 }, 0.7);
  expect(textWidth('Unverständlichkeiten', 'serifBold', size)).toBeLessThanOrEqual(220 - 28);
});

test('steps of the zoom are never above it and at most a fifth below', () => {
  for (let zoom = 0.02; zoom <= 2; zoom *= 1.013) {
    expect(zoomStep(zoom)).toBeLessThanOrEqual(zoom + 1e-9);
    expect(zoomStep(zoom)).toBeGreaterThan(zoom * 0.83);
  }
});
