import { expect, test } from 'vitest';
import { built, smallMap } from './built.ts';

const at = 'https://example.org/maps/water/';
const site = (id: string) =>
  built(['-', '--base', 'https://example.org/maps'], {
    input: smallMap({}, { children: [{ id, role: 'reason', text: 'Deaths <lay> round one pump.' }] }),
  });

test('each claim has an address to be pasted, whose oEmbed opens the frame at it', async () => {
  const { paths, read } = await site('r');
  expect(paths()).toEqual(expect.arrayContaining(['water/node/r.html', 'water/node/t.html']));
  const page = read('water/node/r.html');
  expect(page).toContain(`type="application/json+oembed" href="${at}node/r.oembed.json"`);
  const { html } = JSON.parse(read('water/node/r.oembed.json'));
  expect(html).toContain(`src="${at}embed.html?node=r"`);
  expect(html).toContain(`<a href="${at}index.html?node=r">`);
});

test('the page of the map knows where they are, to give their links along', async () => {
  const { read } = await site('r');
  expect(read('water/index.html')).toContain('data-claims="node/"');
  const plain = await built(['-'], { input: smallMap() });
  expect(plain.read('water/index.html')).not.toContain('data-claims');
});

test('who opens it is led on to the claim in the map, also without scripts', async () => {
  const page = (await site('r')).read('water/node/r.html');
  expect(page).toContain(`http-equiv="refresh" content="0; url=${at}index.html?node=r"`);
  expect(page).toContain(`<a href="${at}index.html?node=r">Deaths &lt;lay&gt; round one pump.</a>`);
  expect(page).not.toContain('<script');
});

test('a claim that is used again, and linked premises, say their sentences', async () => {
  const children = [
    { id: 'b', role: 'reason', text: 'Brewers stayed well.' },
    { id: 'again', role: 'objection', ref: 'b' },
    { id: 'l', role: 'reason', premises: [{ text: 'All drank.' }, { text: 'All fell ill.' }] },
  ];
  const { read } = await built(['-', '--base', 'https://example.org/maps'], {
    input: smallMap({}, { children }),
  });
  expect(read('water/node/again.html')).toContain('>Brewers stayed well.</a>');
  expect(read('water/node/l.html')).toContain(
    'property="og:description" content="All drank. And: All fell ill."',
  );
});

test('ids of any kind have such a page, within its folder', async () => {
  const { paths, read } = await site('../A b');
  expect(paths()).toContain('water/node/~2e~~2e~~2f~~41~~20~b.html');
  expect(read('water/node/~2e~~2e~~2f~~41~~20~b.oembed.json')).toContain('?node=..%2FA%20b');
});

test('without the address of the site there are none, for oEmbed would be of no use', async () => {
  const { paths } = await built(['-'], { input: smallMap() });
  expect(paths().filter((path) => path.includes('/node/'))).toEqual([]);
});

test('a second build writes over the first', async () => {
  const first = await site('r');
  const again = await built(['-', '--base', 'https://example.org/other'], {
    input: smallMap(),
    into: first.folder,
  });
  expect(again.code).toBe(0);
  expect(again.read('water/node/r.oembed.json')).toContain('https://example.org/other/water/');
});
