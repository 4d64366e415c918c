// What readers need is said in one way everywhere, and the build keeps to it.

import { readFileSync } from 'node:fs';
import { resolveConfig } from 'vite';
import { expect, test } from 'vitest';
import { oldestBrowsers } from '../vite/oldestBrowsers.ts';

const names: Readonly<Record<string, string>> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  safari: 'Safari',
};

test('every program for browsers is built for the oldest that README and page name', async () => {
  const { environments } = await resolveConfig({}, 'build');
  const { cli, page, ssr, ...browsers } = environments;
  expect(Object.keys(browsers).sort()).toEqual([
    'client',
    'decide',
    'element',
    'embed',
    'fonts',
    'full',
    'place',
  ]);
  for (const { build } of Object.values(browsers)) expect(build.target).toEqual(oldestBrowsers);
  const versions = new Map(
    oldestBrowsers.map((each) => [each.replace(/[\d.]+$/, ''), /[\d.]+$/.exec(each)?.[0]]),
  );
  expect([...versions.keys()].sort()).toEqual(Object.keys(names).sort());
  // Chrome and Edge have the same versions, which are said once.
  expect(versions.get('edge')).toBe(versions.get('chrome'));
  const sentence = `Chrome or Edge ${versions.get('chrome')}, Firefox ${versions.get('firefox')}, Safari ${versions.get('safari')}, or any newer`;
  for (const file of ['README.md', 'index.html']) expect(readFileSync(file, 'utf8')).toContain(sentence);
});
