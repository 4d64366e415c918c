import { expect, test } from 'vitest';
import { holdPageZoom } from '../../src/apps/useMapWheel.ts';

const zoomsPage = (page: EventTarget, type: string, ctrlKey = false) =>
  page.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), { ctrlKey }));

test('neither the wheel with Ctrl nor a pinch on Safari’s trackpad zooms the page over bars and panels', () => {
  const page = new EventTarget();
  const stop = holdPageZoom(page, false);
  expect(zoomsPage(page, 'wheel', true)).toBe(false);
  expect(zoomsPage(page, 'gesturestart')).toBe(false);
  expect(zoomsPage(page, 'gesturechange')).toBe(false);
  // A panel is scrolled as ever.
  expect(zoomsPage(page, 'wheel')).toBe(true);
  stop();
  expect(zoomsPage(page, 'wheel', true)).toBe(true);
  expect(zoomsPage(page, 'gesturestart')).toBe(true);
});

test('two fingers on a touch screen still enlarge the page', () => {
  const page = new EventTarget();
  holdPageZoom(page, true);
  expect(zoomsPage(page, 'gesturestart')).toBe(true);
});
