import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';

const script = readFileSync('public/theme.js', 'utf8');
const tag = /<script src="\/theme\.js"[^>]*>/.exec(readFileSync('index.html', 'utf8'))?.[0] ?? '';

/** The colours in which a page begins: those of its address or its reader; `auto` where neither says. */
function themeOf(search: string, kept: unknown, own = true): string {
  const root = { dataset: { theme: 'auto' } };
  runInNewContext(script, {
    location: { search, hash: '' },
    localStorage: {
      getItem: (name: string) => (name === 'therefore:settings' ? (kept as string | null) : null),
    },
    document: {
      documentElement: root,
      currentScript: { dataset: own && / data-kept\b/.test(tag) ? { kept: '' } : {} },
      querySelector: () => ({ content: '' }),
    },
  });
  return root.dataset.theme;
}

const dark = '{"theme":"dark"}';

test('the colours that the reader chose at an earlier visit are there before anything is drawn', () => {
  expect(themeOf('?map=broad-street-pump', dark)).toBe('dark');
  expect(themeOf('?theme=light', dark)).toBe('light');
  expect(themeOf('', '{"theme":"auto"}')).toBe('auto');
});

test('what is kept and cannot be read does no harm', () => {
  for (const kept of [null, '', '{', 'null', '{"theme":9}', '{"theme":"dark blue"}']) {
    expect(themeOf('', kept), String(kept)).toBe('auto');
  }
});

test('frames and built pages do not ask what a reader chose elsewhere', () => {
  expect(themeOf('?mode=embed&map=broad-street-pump', dark)).toBe('auto');
  expect(themeOf('', dark, false)).toBe('auto');
});
