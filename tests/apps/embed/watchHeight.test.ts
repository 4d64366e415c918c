import { expect, test } from 'vitest';
import { watchHeight } from '../../../src/apps/embed/watchHeight.ts';

test('an element is measured whenever its size changes, until the end', () => {
  let height = 500.5;
  const changed: (() => void)[] = [];
  const reported: number[] = [];
  let observed = true;
  const stop = watchHeight({
    element: { getBoundingClientRect: () => ({ height }) },
    report: (pixels) => reported.push(pixels),
    observe: (_, callBack) => {
      changed.push(callBack);
      callBack();
      return () => {
        observed = false;
      };
    },
    fontsCome: () => null,
    now: () => 0,
  });
  height = 700;
  for (const callBack of changed) callBack();
  expect(reported).toEqual([501, 700]);
  stop();
  expect(observed).toBe(false);
});

test('what is measured while fonts are on their way is not told, but what they make of it', async () => {
  let height = 1493;
  let come = () => {};
  const reported: number[] = [];
  const stop = watchHeight({
    element: { getBoundingClientRect: () => ({ height }) },
    report: (pixels) => reported.push(pixels),
    observe: (_, callBack) => {
      callBack();
      return () => {};
    },
    fontsCome: () =>
      new Promise<void>((resolve) => {
        come = resolve;
      }),
    now: () => 0,
  });
  expect(reported).toEqual([]);
  height = 1553;
  come();
  await Promise.resolve();
  expect(reported).toEqual([1553]);
  stop();
});
