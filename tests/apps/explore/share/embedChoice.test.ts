import { expect, test } from 'vitest';
import { canBe, firstChoice } from '../../../../src/apps/explore/share/embedChoice.ts';
import type { MapToShare } from '../../../../src/apps/explore/share/mapToShare.ts';
import { initialView } from '../../../../src/store/openMap.ts';

const page: MapToShare = {
  site: 'https://maps.test/pump/',
  title: 'The pump',
  where: 'page',
  map: null,
  built: null,
  viewState: initialView,
  document: '{}',
  held: '{}',
  base: null,
  file: 'pump.json',
  draft: false,
};
const places = (version: string | null) => ({
  frame: 'embed.html',
  oembed: 'oembed.json',
  version,
  claims: null,
});
const kinds = (map: Partial<MapToShare>) =>
  (['frame', 'version', 'element', 'held'] as const).filter((code) => canBe({ ...page, ...map }, code));

test('the newest page of a map can be framed as it will be and as it is', () => {
  expect(kinds({ built: places('https://maps.test/pump/12345678/') })).toEqual(['frame', 'version']);
});

test('the page of one version promises nothing newer', () => {
  expect(kinds({ built: places(null) })).toEqual(['version']);
  expect(firstChoice({ ...page, built: places(null) }).code).toBe('version');
});

test('a page in one file promises no version', () => {
  expect(kinds({})).toEqual(['frame']);
});

test('a map with an address has every code but that of a version, and a file only one that holds it', () => {
  expect(kinds({ where: 'site' })).toEqual(['frame', 'element', 'held']);
  expect(kinds({ where: 'file' })).toEqual(['held']);
});
