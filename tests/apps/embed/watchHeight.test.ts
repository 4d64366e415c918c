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
    now: () => 0,
  });
  height = 700;
  for (const callBack of changed) callBack();
  expect(reported).toEqual([501, 700]);
  stop();
  expect(observed).toBe(false);
});
