import { expect, test } from 'vitest';
import { listenToPinch } from '../../src/map/pinch.ts';

/** An element with another in it, and what it was told of pinches. */
function pinched() {
  const element = document.createElement('div');
  const card = document.createElement('p');
  element.append(card);
  document.body.replaceChildren(element);
  const told: number[] = [];
  const stop = listenToPinch(element, (by) => told.push(by));
  /** @returns Whether the page got it. */
  const tell = (type: string, scale: number) =>
    card.dispatchEvent(
      Object.assign(new Event(type, { bubbles: true, cancelable: true }), { scale, clientX: 0, clientY: 0 }),
    );
  return { card, told, stop, tell };
}

test('a pinch is told by steps, each once, and kept from the page', () => {
  const { told, tell } = pinched();
  expect([tell('gesturestart', 1), tell('gesturechange', 2), tell('gestureend', 3)]).toEqual([
    false,
    false,
    false,
  ]);
  expect(told).toEqual([1, 2, 1.5]);
  expect([tell('gesturestart', 1), tell('gestureend', 0.5)]).toEqual([false, false]);
  expect(told).toEqual([1, 2, 1.5, 1, 0.5]);
});

test('a pinch goes on where the card that it began on is drawn anew', () => {
  const { card, told, tell } = pinched();
  tell('gesturestart', 1);
  card.remove();
  expect([tell('gesturechange', 2), tell('gestureend', 2)]).toEqual([false, false]);
  expect(told).toEqual([1, 2, 1]);
});

test('what has begun is kept from the page when nobody listens any more, and what begins then is not', () => {
  const { told, stop, tell } = pinched();
  tell('gesturestart', 1);
  stop();
  expect([tell('gesturechange', 2), tell('gestureend', 2)]).toEqual([false, false]);
  expect(tell('gesturestart', 1)).toBe(true);
  expect(told).toEqual([1]);
});
