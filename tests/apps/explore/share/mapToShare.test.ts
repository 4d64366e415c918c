import { expect, test } from 'vitest';
import { claimAddress } from '../../../../src/apps/explore/share/mapToShare.ts';
import { initialView } from '../../../../src/store/openMap.ts';

const address = (node: string | null, claims: string | null) =>
  claimAddress({
    built: { frame: 'embed.html', oembed: 'oembed.json', version: null, claims },
    viewState: { ...initialView, node },
  });

test('the claim in focus has the address of its page, where the built pages have one for each claim', () => {
  expect(address('C1', 'https://maps.test/pump/node/')).toBe('https://maps.test/pump/node/~43~1.html');
  expect(address(null, 'https://maps.test/pump/node/')).toBeNull();
  expect(address('C1', null)).toBeNull();
  expect(claimAddress({ built: null, viewState: { ...initialView, node: 'C1' } })).toBeNull();
});
