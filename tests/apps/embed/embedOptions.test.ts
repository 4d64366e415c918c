import { expect, test } from 'vitest';
import { parseEmbedOptions } from '../../../src/apps/embed/embedOptions.ts';

const usual = parseEmbedOptions('', true);

test('an address that says nothing gives a title, a panel, and leaves the page its wheel', () => {
  expect(usual).toEqual({
    ui: 'full',
    panel: true,
    gestures: 'cooperative',
    height: 'fixed',
    origin: null,
    lang: null,
  });
  // By itself the window is the map's own.
  expect(parseEmbedOptions('', false).gestures).toBe('greedy');
});

test('each parameter is taken as it is meant', () => {
  const query = '?ui=none&panel=0&gestures=greedy&height=auto&origin=https://host.test&lang=DE-at';
  expect(parseEmbedOptions(query, true)).toEqual({
    ui: 'none',
    panel: false,
    gestures: 'greedy',
    height: 'auto',
    origin: 'https://host.test',
    lang: 'de-AT',
  });
  expect(parseEmbedOptions('gestures=auto', true).gestures).toBe('cooperative');
});

test('nonsense is passed over', () => {
  expect(parseEmbedOptions('ui=big&panel=x&gestures=all&height=9&lang=!!', true)).toEqual(usual);
});

test('an origin is that of a page on the web, whatever else of its address is there', () => {
  const originOf = (text: string) => parseEmbedOptions(`origin=${encodeURIComponent(text)}`, true).origin;
  expect(originOf('https://host.test/blog/')).toBe('https://host.test');
  expect(originOf('http://localhost:4173')).toBe('http://localhost:4173');
  for (const text of ['', '*', 'null', 'host.test', 'file:///a', 'javascript:1', 'data:,a']) {
    expect(originOf(text), text).toBeNull();
  }
});
