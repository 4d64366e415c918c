import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, ran } from './ran.ts';

const flagship = 'data/putin-zelensky-summit.json';

interface Weighed {
  rule: string;
  claims: Record<string, { base: number; strength: number }>;
  matters: { id: string; thesis: number; of?: string }[];
}
async function weighed(...args: string[]): Promise<Weighed> {
  const { code, out, err } = await ran(['weigh', ...args, '--json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Weighed;
}

test('says how strong the thesis stands and what matters most, in words with figures', async () => {
  const { code, out, err } = await ran(['weigh', flagship]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^Putin avoids the summit: well supported \(0\.\d\d\)\n/);
  expect(out).toMatch(/ {2}Reject “.*”, and the thesis (falls|stays) .*\. \(0\.\d\d\)\n/);
  expect(out).toMatch(/\nFollows from this map and this rule; not a probability\.\n$/);
});

test('what is doubted is said first, with what the thesis was without it', async () => {
  const { out } = await ran(['weigh', flagship, '--doubt', 'source:article', '--doubt', 'hill:0.5']);
  expect(out).toMatch(/^With .* rejected, “Hill: the main goal” doubted by half:\n/);
  expect(out).toMatch(/: open \(0\.50; was well supported \(0\.\d\d\)\)/);
});

test('as JSON: the rule, each claim with its base and strength, and what each thing would do', async () => {
  const none = await weighed(flagship);
  expect(none.rule).toBe('quadratic');
  expect(none.claims.lavrov).toEqual({ base: 0.8, strength: 0.8 });
  expect(none.claims.thesis?.base).toBe(0.5);
  for (const { id, thesis } of none.matters.slice(0, 5)) {
    const then = await weighed(flagship, '--doubt', id);
    expect(then.claims.thesis?.strength, id).toBeCloseTo(thesis, 10);
  }
  const half = await weighed(flagship, '--doubt', 'lavrov:0.5', '--rule', 'df-quad');
  expect(half.rule).toBe('df-quad');
  expect(half.claims.lavrov?.strength).toBeCloseTo(0.4, 12);
});

test('with several theses, it says to which each belongs', async () => {
  const { matters } = await weighed('data/school-at-nine.json');
  expect(new Set(matters.map(({ of }) => of))).toEqual(new Set(['nine', 'eight', 'choose']));
});

test('a map is read from standard input', async () => {
  const { code, out } = await ran(['weigh', '-'], readFileSync(flagship));
  expect(code).toBe(0);
  expect(out).toContain('Putin avoids the summit');
});

test('what is not in the map, and what the command does not know, is said in one sentence', async () => {
  const said = async (...args: string[]) => {
    const { code, err } = await ran(['weigh', ...args]);
    return `${code} ${err.split('\n')[0]}`;
  };
  expect(await said()).toBe('2 therefore weigh: Name the map to weigh, or - for standard input.');
  expect(await said(flagship, flagship)).toMatch(/^2 .*one file too many\.$/);
  expect(await said(flagship, '--rule', 'mean')).toBe(
    '2 therefore weigh: --rule can be quadratic or df-quad, but not “mean”.',
  );
  expect(await said(flagship, '--doubt', 'lavrow')).toBe(
    '2 therefore weigh: --doubt: there is nothing “lavrow” in this map. Did you mean “lavrov”?',
  );
  expect(await said(flagship, '--doubt', 'politico-report')).toBe(
    '2 therefore weigh: --doubt: there is nothing “politico-report” in this map. Did you mean “source:politico-report”?',
  );
  expect(await said(flagship, '--doubt', 'step:thesis')).toMatch(/^2 .*there is nothing “step:thesis”/);
  for (const far of ['2', 'abc', '-1', '']) {
    expect(await said(flagship, '--doubt', `lavrov:${far}`)).toBe(
      `2 therefore weigh: --doubt: how far “lavrov” is doubted must be a number from 0 to 1, such as 0.5, but not “${far}”.`,
    );
  }
  const folder = folderWith({ 'broken.json': '{"version":1}' });
  expect(await said(`${folder}/broken.json`)).toMatch(/^1 .*broken\.json:1:1/);
});
