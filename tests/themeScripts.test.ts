import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

/** Those that the page runs ahead of its style sheet, in their order. */
const scripts = [...readFileSync('index.html', 'utf8').matchAll(/<script src="\/(\w+\.js)"><\/script>/g)];

/** The colours in which the page begins: those of its address or its reader; `auto` where neither says. */
function themeOf(search: string, kept: string | null): string {
  const root = { dataset: { theme: 'auto' } };
  const page = {
    location: { search, hash: '' },
    localStorage: { getItem: (name: string) => (name === 'therefore:settings' ? kept : null) },
    document: { documentElement: root, querySelector: () => ({ content: '' }) },
  };
  for (const [, file] of scripts) runInNewContext(readFileSync(`public/${file}`, 'utf8'), page);
  return root.dataset.theme;
}

const dark = '{"theme":"dark"}';

test('the colours that the reader chose at an earlier visit are there before anything is drawn', () => {
  expect(themeOf('?map=broad-street-pump', dark)).toBe('dark');
  expect(themeOf('', '{"theme":"auto"}')).toBe('auto');
});

test('those of the address go before them', () => {
  expect(themeOf('?theme=light', dark)).toBe('light');
});

test('what is kept and cannot be read does no harm', () => {
  for (const kept of [null, '', '{', 'null', '{"theme":9}', '{"theme":"dark blue"}']) {
    expect(themeOf('', kept), String(kept)).toBe('auto');
  }
});

test('frames do not ask what a reader chose elsewhere', () => {
  expect(themeOf('?mode=embed&map=broad-street-pump', dark)).toBe('auto');
});
