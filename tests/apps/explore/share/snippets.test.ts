import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type EmbedChoice,
  embedAddress,
  firstChoice,
} from '../../../../src/apps/explore/share/embedChoice.ts';
import type { MapToShare } from '../../../../src/apps/explore/share/mapToShare.ts';
import { snippet } from '../../../../src/apps/explore/share/snippets.ts';
import { parseArgument } from '../../../../src/argument/parseArgument.ts';
import { initialView } from '../../../../src/store/openMap.ts';
import { parseAddress } from '../../../../src/url/address.ts';
import { loggedSeed } from '../../../properties.ts';

const seed = loggedSeed('snippets');

const pump: MapToShare = {
  site: 'https://maps.test/site/',
  title: 'The pump',
  where: 'site',
  map: 'broad-street-pump',
  built: null,
  viewState: initialView,
  document: readFileSync('data/broad-street-pump.json', 'utf8'),
  held: readFileSync('data/broad-street-pump.json', 'utf8'),
  base: 'https://maps.test/site/data/broad-street-pump.json',
  file: 'broad-street-pump.json',
  draft: false,
};

const code = (map: Partial<MapToShare>, choice: Partial<EmbedChoice> = {}) => {
  const whole = { ...pump, ...map };
  return snippet(whole, { ...firstChoice(whole), ...choice });
};

test('the frame is as wide as its column, has a name, and says only what is not usual', () => {
  expect(code({})).toBe(
    '<iframe src="https://maps.test/site/?mode=embed&amp;map=broad-street-pump" title="The pump" width="100%" ' +
      'height="480" style="border: 0" loading="lazy" referrerpolicy="no-referrer" ' +
      'allow="clipboard-write" allowfullscreen></iframe>',
  );
});

test('every choice is in the address of the frame', () => {
  const viewState = { ...initialView, node: 'a b', expand: ['x', 'y'], view: 'text' as const };
  const choice = { theme: 'dark', ui: 'min', panel: false, gestures: 'greedy', view: 'map' } as const;
  const map = { ...pump, viewState };
  const url = new URL(embedAddress(map, { ...firstChoice(map), ...choice }));
  expect(Object.fromEntries(url.searchParams)).toEqual({
    mode: 'embed',
    map: 'broad-street-pump',
    node: 'a b',
    expand: 'x,y',
    theme: 'dark',
    ui: 'min',
    panel: '0',
    gestures: 'greedy',
    view: 'map',
  });
  const whole = new URL(embedAddress(map, { ...firstChoice(map), start: 'whole' }));
  expect([...whole.searchParams.keys()]).toEqual(['mode', 'map']);
});

test('a width in pixels does not burst a narrower column', () => {
  expect(code({}, { width: 640, height: 300 })).toContain(
    'width="640" height="300" style="border: 0; max-width: 100%"',
  );
  expect(code({}, { code: 'element', width: 640 })).toContain('style="max-width: 640px"');
});

test('the element names its script and the map, and stands for a link until the map is there', () => {
  expect(code({}, { code: 'element', ui: 'none', grows: true })).toBe(
    '<script src="https://maps.test/site/argument-map.js" defer></script>\n' +
      '<argument-map map="broad-street-pump" ui="none" label="The pump" height="auto">' +
      '<p><a href="https://maps.test/site/?map=broad-street-pump">The pump</a></p></argument-map>',
  );
});

test('a map without an address is put into the page, and nothing leads to it', () => {
  const map = { ...pump, where: 'file', map: null, base: null } as const;
  expect(firstChoice(map).code).toBe('held');
  const html = code(map);
  expect(html).toContain('<p>The pump</p></argument-map>');
  expect(html).not.toMatch(/ map="|<a /);
});

test('a built page is framed by the page that it has for that, or by the one of its version', () => {
  const built = {
    frame: 'https://maps.test/pump/embed.html',
    oembed: 'https://maps.test/pump/oembed.json',
    version: 'https://maps.test/pump/0a1b2c3d/',
    claims: null,
  };
  const map = { site: 'https://maps.test/pump/', where: 'page', map: null, built } as const;
  expect(code(map)).toContain(' src="https://maps.test/pump/embed.html" ');
  expect(code(map, { code: 'version', theme: 'dark' })).toContain(
    ' src="https://maps.test/pump/0a1b2c3d/embed.html?theme=dark" ',
  );
});

test('a map that is put into the page cannot end its script, whatever its words are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</script>', '<!--', '<script', ']]>', '\u202E'),
      (words, trap) => {
        const document = { title: `${words}${trap}${words}` };
        const html = code({ held: JSON.stringify(document), base: null }, { code: 'held' });
        const json = /"application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
        expect(json).not.toMatch(/[<\u202E]/);
        expect(JSON.parse(json)).toEqual(document);
      },
    ),
    { seed },
  );
});

test('texts that lie beside the map are found from another page, everything else stays as it is', () => {
  const html = code({}, { code: 'held' });
  const held = JSON.parse(/"application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  const given = JSON.parse(pump.document);
  const hrefs = held.sources.flatMap((source: { text?: { href?: string } }) => source.text?.href ?? []);
  expect(hrefs.length).toBeGreaterThan(0);
  expect(parseArgument(JSON.stringify(held)).problems).toEqual([]);
  for (const href of hrefs) expect(href).toMatch(/^https:\/\/maps\.test\/site\/data\//);
  for (const { sources } of [held, given]) for (const { text } of sources) delete text?.href;
  expect(held).toEqual(given);
});

test('of a site without https, whose addresses no map may name, links stay as they are', () => {
  const html = code({ base: 'http://localhost:4173/data/x.json' }, { code: 'held' });
  const held = JSON.parse(/"application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '');
  expect(held).toEqual(JSON.parse(pump.document));
  expect(parseArgument(JSON.stringify(held)).problems).toEqual([]);
});

test('any view survives in the address of the frame', () => {
  const id = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.isWellFormed());
  fc.assert(
    fc.property(id, fc.array(id, { minLength: 1, maxLength: 4 }), (node, expand) => {
      const map = { ...pump, viewState: { ...initialView, node, expand } };
      const address = parseAddress(new URL(embedAddress(map, firstChoice(map))).search);
      expect(address).toMatchObject({ map: pump.map, mode: 'embed', node, expand });
    }),
    { seed },
  );
});
