import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimFinding } from '../../src/store/claimFinding.ts';
import type { SessionState } from '../../src/store/state.ts';
import { findingAt } from '../../src/texts/findingAt.ts';
import { shipped } from '../argument/maps.ts';
import { checkAll } from './checkAll.ts';

const flagship = shipped('putin-zelensky-summit');
const pump = shipped('broad-street-pump');
const none: SessionState['texts'] = new Map();

const foundOf = (argument: typeof flagship, claim: string, texts = none) =>
  findingAt(argument, claim, 0, { texts, checked: checkAll(argument, texts) })?.finding ?? null;

test('a summary of the text proves nothing of its words, and a claim without words is a paraphrase', () => {
  expect(foundOf(flagship, 'lavrov')).toBe('no-text');
  expect(foundOf(flagship, 'washington')).toBe('paraphrase');
});

test('of a summary it is said before the check is done', () => {
  const lavrov = flagship.claims.get('lavrov');
  const unchecked = { texts: none, checked: new Map() };
  expect(findingAt(flagship, 'lavrov', 0, unchecked)?.finding).toBe('no-text');
  expect(lavrov && claimFinding(flagship, lavrov, unchecked)).toBe('no-text');
  const brewery = pump.claims.get('brewery');
  expect(brewery && claimFinding(pump, brewery, unchecked)).toBeNull();
});

test('of a text that is not at hand nothing is said, and of one that came what was found', () => {
  expect(foundOf(pump, 'brewery')).toBeNull();
  const text = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  expect(foundOf(pump, 'brewery', new Map([['essay', { status: 'loading' }]]))).toBeNull();
  expect(foundOf(pump, 'brewery', new Map([['essay', { status: 'loaded', text }]]))).toBe('verbatim');
});
