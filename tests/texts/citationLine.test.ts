import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { claimFinding } from '../../src/store/claimFinding.ts';
import type { SessionState } from '../../src/store/state.ts';
import { beginning, citationLine } from '../../src/texts/citationLine.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { checkAll } from './checkAll.ts';

const flagship = shipped('putin-zelensky-summit');
const pump = shipped('broad-street-pump');
const none: SessionState['texts'] = new Map();

function lineOf(argument: typeof flagship, claim: string, texts = none) {
  const found = argument.claims.get(claim);
  return found && citationLine(argument, found, 0, { texts, checked: checkAll(argument, texts) });
}

test('a line says who speaks, through whom, where, and in which words', () => {
  expect(lineOf(flagship, 'lavrov')).toMatchObject({
    who: 'Sergei Lavrov, through the article',
    place: '¶ 2',
    words: 'will not make deals with Zelensky',
  });
  expect(lineOf(flagship, 'washington')).toMatchObject({ who: 'The article', place: '¶ 3' });
});

test('a summary of the text proves nothing of its words, and a claim without words is a paraphrase', () => {
  expect(lineOf(flagship, 'lavrov')?.finding).toBe('no-text');
  expect(lineOf(flagship, 'thesis')?.finding).toBe('paraphrase');
});

test('of a summary it is said before the check is done', () => {
  const lavrov = flagship.claims.get('lavrov');
  const unchecked = { texts: none, checked: new Map() };
  expect(lavrov && citationLine(flagship, lavrov, 0, unchecked)?.finding).toBe('no-text');
  expect(lavrov && claimFinding(flagship, lavrov, unchecked)).toBe('no-text');
  const brewery = pump.claims.get('brewery');
  expect(brewery && claimFinding(pump, brewery, unchecked)).toBeNull();
});

test('of a text that is not at hand nothing is said, and of one that came what was found', () => {
  expect(lineOf(pump, 'brewery')?.finding).toBeNull();
  const text = readFileSync('data/sources/broad-street-essay.txt', 'utf8');
  expect(lineOf(pump, 'brewery', new Map([['essay', { status: 'loading' }]]))?.finding).toBeNull();
  expect(lineOf(pump, 'brewery', new Map([['essay', { status: 'loaded', text }]]))?.finding).toBe('verbatim');
});

test('words that are left out are marked, and what has no place has none', () => {
  const map = mapOf(
    { text: 'T.', citations: [{ source: 's', quote: { parts: ['one', 'three'] } }] },
    { sources: [{ id: 's', type: 'book', title: 'On Numbers' }] },
  );
  expect(lineOf(map, map.theses[0] ?? '')).toMatchObject({
    who: 'On Numbers',
    place: '',
    words: 'one … three',
    finding: 'no-text',
  });
});

test('a long text is cut between two words, a character of two units is not cut in half', () => {
  expect(beginning('short', 10)).toBe('short');
  expect(beginning('one two three four', 10)).toBe('one two …');
  expect(beginning('😀'.repeat(12), 10)).toBe(`${'😀'.repeat(10)} …`);
});
