import { expect, test } from 'vitest';
import { frameAddress } from '../../src/element/frameAddress.ts';

function address(attributes: Record<string, string>, wishes: { byMessage?: boolean; origin?: string } = {}) {
  return frameAddress({
    script: 'https://maps.test/site/argument-map.js?v=3#x',
    base: 'https://blog.test/2024/post.html',
    origin: 'https://blog.test',
    byMessage: false,
    attribute: (name) => attributes[name] ?? null,
    ...wishes,
  });
}
const query = (url: URL) => Object.fromEntries(url.searchParams);

test('the embed page lies beside the script', () => {
  const url = address({});
  expect(url.origin + url.pathname).toBe('https://maps.test/site/index.html');
  expect(query(url)).toEqual({ mode: 'embed', origin: 'https://blog.test' });
});

test('attributes are parameters', () => {
  const attributes = {
    node: 'a b',
    expand: 'a,b%2Cc',
    view: 'outline',
    theme: 'dark',
    ui: 'min',
    panel: '0',
  };
  expect(query(address(attributes))).toMatchObject(attributes);
  expect(query(address({ onclick: 'x', class: 'y', origin: 'https://evil.test' }))).toEqual({
    mode: 'embed',
    origin: 'https://blog.test',
  });
});

test('a talk is the tour in the frame: from its first step, or from the one that is named', () => {
  expect(query(address({ mode: 'present', tour: 't' }))).toMatchObject({
    mode: 'embed',
    tour: 't',
    step: '1',
  });
  expect(query(address({ mode: 'present', step: '2' }))).toMatchObject({ mode: 'embed', step: '2' });
  expect(query(address({ mode: 'explore' }))).not.toHaveProperty('step');
});

test('the map is found from the page and not from the script', () => {
  expect(query(address({ src: 'maps/one.json' })).map).toBe('https://blog.test/2024/maps/one.json');
  expect(query(address({ src: 'https://cdn.test/one.json' })).map).toBe('https://cdn.test/one.json');
  expect(query(address({ src: 'https://[' })).map).toBe('https://[');
  expect(query(address({ map: 'broad-street-pump' })).map).toBe('broad-street-pump');
  expect(query(address({ map: 'broad-street-pump', src: '/a.json' })).map).toBe('https://blog.test/a.json');
});

test('a document that comes by message goes before the map that is named', () => {
  expect(query(address({ src: 'a.json' }, { byMessage: true })).map).toBe('message:');
});

test('only a height that follows the content is told', () => {
  expect(query(address({ height: 'auto' })).height).toBe('auto');
  expect(query(address({ height: '400' }))).not.toHaveProperty('height');
});

test('a page without an origin names none', () => {
  expect(query(address({}, { origin: 'null' }))).toEqual({ mode: 'embed' });
});
