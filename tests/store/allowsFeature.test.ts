import { expect, test } from 'vitest';
import { allowsFeature } from '../../src/store/allowsFeature.ts';

test('what the page around a frame forbids is not tried; a browser that cannot say is asked by trying', () => {
  const featurePolicy = { allowsFeature: (feature: string) => feature === 'clipboard-write' };
  expect(allowsFeature('clipboard-write', { featurePolicy })).toBe(true);
  expect(allowsFeature('screen-wake-lock', { featurePolicy })).toBe(false);
  expect(allowsFeature('screen-wake-lock', {})).toBe(true);
});
