import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { palette, type Theme } from '../../src/drawing/palette.ts';
import { contrast } from './contrast.ts';

const themes: Theme[] = ['light', 'dark'];

/** The colours set in the first rule with this selector, by name. */
function tokensOf(css: string, selector: string): Record<string, string> {
  const at = css.indexOf(selector);
  if (at === -1) throw new Error(`There is no ${selector}.`);
  const rule = css.slice(css.indexOf('{', at) + 1, css.indexOf('}', at));
  const pairs = [...rule.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(
    ([, name = '', value = '']): [string, string] => [name, value.trim()],
  );
  return Object.fromEntries(pairs.filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value)));
}

const css = readFileSync('src/theme/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');

describe('the site and built pages have the colours of the drawings', () => {
  test('in the light theme', () => {
    expect(tokensOf(css, ':root[data-theme="light"]')).toEqual(palette.light);
  });

  test('in the dark theme', () => {
    expect(tokensOf(css, ':root[data-theme="dark"]')).toEqual(palette.dark);
  });

  test('in the dark theme that follows the system', () => {
    const media = css.slice(css.indexOf('@media (prefers-color-scheme: dark)'));
    expect(media.indexOf(':root[data-theme="auto"]')).toBeGreaterThan(0);
    expect(tokensOf(css, ':root[data-theme="auto"]')).toEqual(palette.dark);
  });

  test('and the light theme is the one without a choice', () => {
    expect(css).toMatch(/:root,\s*:root\[data-theme="light"\]\s*\{/);
  });
});

test('both themes name the same colours', () => {
  expect(Object.keys(palette.dark)).toEqual(Object.keys(palette.light));
});

test('contrast is reckoned as WCAG does', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

describe.each(themes)('in the %s theme', (theme) => {
  const colours = palette[theme];
  const grounds = ['paper', 'card', 'support-tint', 'objection-tint'] as const;

  test.each(['ink', 'soft', 'support-ink', 'objection-ink'] as const)('text in %s can be read', (name) => {
    for (const ground of grounds)
      expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['line', 'support', 'objection'] as const)('lines in %s can be seen', (name) => {
    for (const ground of grounds) expect(contrast(colours[name], colours[ground])).toBeGreaterThanOrEqual(3);
  });

  test('the thesis, paper on ink, can be read', () => {
    expect(contrast(colours.paper, colours.ink)).toBeGreaterThanOrEqual(4.5);
  });

  test('ink on a marked passage can be read', () => {
    expect(contrast(colours.ink, colours.mark)).toBeGreaterThanOrEqual(4.5);
  });
});
