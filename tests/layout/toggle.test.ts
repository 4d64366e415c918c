import { describe, expect, test } from 'vitest';
import { card } from '../../src/layout/cardContent.ts';
import { spacing } from '../../src/layout/spacing.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { cornerInset, toggleBox, toggleSize } from '../../src/layout/toggle.ts';

const { height, circle } = spacing.toggle;
const box = { x: 100, y: 200, width: 350, height: 120 };
const words = '2 reasons, 1 objection';

describe('the button that opens and closes a claim', () => {
  test('is a circle without words', () => {
    expect(toggleSize('')).toEqual({ width: circle, height: circle });
  });

  test('is wide enough for its words and its arrow', () => {
    const { face, size } = card.small;
    expect(toggleSize(words).height).toBe(height);
    expect(toggleSize(words).width).toBeGreaterThanOrEqual(textWidth(words, face, size) + circle);
    expect(toggleSize(`${words}, 1 rebuttal`).width).toBeGreaterThan(toggleSize(words).width);
  });

  test.each(['', words])('down, lies in the middle of the lower edge (%s)', (each) => {
    const toggle = toggleBox(box, each, 'down');
    expect(toggle.x + toggle.width / 2).toBe(box.x + box.width / 2);
    expect(toggle.y + toggle.height / 2).toBe(box.y + box.height);
  });

  test('to the right, an open one lies on the right edge at half height', () => {
    const toggle = toggleBox(box, '', 'right');
    expect(toggle.x).toBe(box.x + box.width - circle / 2);
    expect(toggle.y + toggle.height / 2).toBe(box.y + box.height / 2);
  });

  test('to the right, one that says what it hides keeps out of the room between two columns', () => {
    const toggle = toggleBox(box, words, 'right');
    expect(toggle.x + toggle.width).toBeLessThan(box.x + box.width);
    expect(toggle.y + toggle.height / 2).toBe(box.y + box.height);
  });

  test('of a frame, lies clear of the one of its last premise', () => {
    for (const direction of ['right', 'list'] as const) {
      const frame = toggleBox(box, '1 reason', direction, true);
      const premise = toggleBox({ ...box, height: box.height - 14 }, '1 reason', direction);
      expect(frame.x + frame.width).toBeLessThan(premise.x);
    }
  });

  test.each(['', words])('of a frame may lie at the end of that edge instead (%s)', (each) => {
    const down = toggleBox(box, each, 'down', true);
    expect(down.x + down.width / 2).toBe(box.x + box.width - cornerInset);
    expect(down.y + down.height / 2).toBe(box.y + box.height);
    const right = toggleBox(box, '', 'right', true);
    expect(right.x).toBe(box.x + box.width - circle / 2);
    expect(right.y + right.height / 2).toBe(box.y + box.height - cornerInset);
    expect(right.y + right.height).toBeLessThan(box.y + box.height);
  });

  test.each(['', words])('in the list, lies on the lower edge at the right (%s)', (each) => {
    const toggle = toggleBox(box, each, 'list');
    expect(toggle.x + toggle.width).toBeLessThan(box.x + box.width);
    expect(toggle.y + toggle.height / 2).toBe(box.y + box.height);
  });
});
