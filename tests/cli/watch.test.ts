import { writeFileSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { expect, test, vi } from 'vitest';
import { folderWith, ran } from './ran.ts';

const map = (title: string) => `{"version":1,"title":${title},"thesis":{"text":"It rains."}}`;

test('check --watch checks again when a file is saved, also by putting another in its place', async () => {
  const folder = folderWith({ 'a.json': map('"Rain"') });
  const file = `${folder}/a.json`;
  const printed = { out: '', err: '' };
  const stop = new AbortController();
  const running = ran(['check', file, '--watch'], '', '/nowhere', printed, stop.signal);
  const says = (sentence: RegExp) =>
    vi.waitFor(() => expect(printed.out).toMatch(sentence), { timeout: 10_000, interval: 50 });

  await says(/no problems\n$/);
  writeFileSync(file, map('7'));
  await says(/a\.json:1:\d+ \/title .*\n$/);
  writeFileSync(`${folder}/new.json`, map('"Rain again"'));
  await rename(`${folder}/new.json`, file);
  await says(/\n\n.*no problems\n$/s);
  stop.abort();
  expect((await running).code).toBe(0);
});

test('standard input cannot be watched', async () => {
  const { code, err } = await ran(['check', '-', '--watch']);
  expect(code).toBe(2);
  expect(err).toContain('Standard input cannot be watched.');
});
