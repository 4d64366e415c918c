import { expect, test } from 'vitest';
import { frameSize, hangsOnCorner, premiseBoxes } from '../../src/layout/frame.ts';
import { mapOf } from '../argument/maps.ts';
import { linked, premise, spacing, within } from './trees.ts';

const { padding, between, across } = spacing.frame;
const premises = [
  premise('short', [], { width: 322, height: 90 }),
  premise('tall', [], { width: 322, height: 150 }),
  premise('narrow', [], { width: 280, height: 120 }),
];
const pair = linked('pair', premises);

test('side by side, a frame is as wide as its premises and as high as the highest', () => {
  expect(frameSize(pair, 'down', spacing)).toEqual({
    width: 322 + 322 + 280 + 2 * across + 2 * padding,
    height: 150 + 2 * padding,
  });
});

test.each(['right', 'list'] as const)(
  'stacked (%s), it is as wide as the widest and as high as all',
  (direction) => {
    expect(frameSize(pair, direction, spacing)).toEqual({
      width: 322 + 2 * padding,
      height: 90 + 150 + 120 + 2 * between + 2 * padding,
    });
  },
);

test.each(['down', 'right', 'list'] as const)('%s, the premises fill their frame in order', (direction) => {
  const frame = { x: 40, y: 70, ...frameSize(pair, direction, spacing) };
  const placed = premiseBoxes(frame, pair, direction, spacing);
  expect(placed.map(({ id }) => id)).toEqual(['short', 'tall', 'narrow']);
  for (const { box } of placed) {
    expect(within(box, frame)).toBe(true);
    expect(box.y).toBeGreaterThanOrEqual(frame.y + padding);
  }
  const [first, second] = placed.map(({ box }) => box);
  if (direction === 'down') expect(second?.x).toBe((first?.x ?? 0) + (first?.width ?? 0) + across);
  else expect(second?.y).toBe((first?.y ?? 0) + (first?.height ?? 0) + between);
  const last = placed.at(-1)?.box;
  if (direction === 'down') expect((last?.x ?? 0) + (last?.width ?? 0)).toBe(frame.x + frame.width - padding);
  else expect((last?.y ?? 0) + (last?.height ?? 0)).toBe(frame.y + frame.height - padding);
});

test('what hangs on a frame hangs on its corner only where something hangs on a premise too', () => {
  const reply = { role: 'objection', text: 'But.' };
  const map = mapOf({
    text: 'The thesis.',
    children: [
      { id: 'bare', role: 'reason', premises: [{ text: 'One.' }, { text: 'Two.' }], children: [reply] },
      {
        id: 'both',
        role: 'reason',
        premises: [{ text: 'One.' }, { text: 'Two.', children: [reply] }],
        children: [reply],
      },
      { id: 'plain', role: 'reason', text: 'Three.', children: [reply] },
    ],
  });
  const onCorner = [...map.claims.values()].filter((claim) => hangsOnCorner(map, claim));
  expect(onCorner.map(({ id }) => id)).toEqual(['both']);
});
