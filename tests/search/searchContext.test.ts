import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordsOf } from '../../src/search/search.ts';
import { type ContextRun, contextOf, contextRuns } from '../../src/search/searchContext.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { forAll } from '../quotes/forAll.ts';

const flagship = shipped('putin-zelensky-summit');
const written = (runs: readonly ContextRun[]) =>
  runs.map(({ text, found }) => (found ? `[${text}]` : text)).join('');
const shown = (text: string, words: string) => written(contextRuns(text, wordsOf(words)));

test('every word that was looked for is picked out, as it is written in the text', () => {
  expect(shown('Der Müller und die MÜLLERIN.', 'muller')).toBe('Der [Müller] und die [MÜLLER]IN.');
  expect(shown('War and peace, war and war.', 'peace war')).toBe('[War] and [peace], [war] and [war].');
});

test('a word is not picked out of another where it stands by itself too', () => {
  expect(shown('Toward war.', 'war')).toBe('Toward [war].');
  expect(shown('Toward it.', 'war')).toBe('To[war]d it.');
});

test('accents, vowel points and ligatures belong to what is picked out', () => {
  expect(shown('Cafe\u0301 noir', 'cafe')).toBe('[Cafe\u0301] noir');
  expect(shown('السَّلَامُ عليكم', 'السلام')).toBe('[السَّلَامُ] عليكم');
  expect(shown('a ﬁne day', 'f')).toBe('a [ﬁ]ne day');
  expect(shown('Die Straße.', 'strass')).toBe('Die [Straß]e.');
});

test('matches that touch or overlap are one', () => {
  expect(shown('abcd', 'abc bcd')).toBe('[abcd]');
});

test('a long text is cut round the word that was found, at spaces', () => {
  const text = `${'word '.repeat(60)}needle ${'word '.repeat(60)}`;
  const cut = shown(text, 'needle');
  expect(cut).toMatch(/^… (word )+\[needle\]( word)+ …$/);
  expect(cut.length).toBeLessThan(190);
  expect(shown(text, 'nowhere')).toMatch(/^(word )+word …$/);
});

test('of a long text 150 to 170 characters are shown, of which 30 to 50 stand before the word', () => {
  for (const word of ['a', 'word', 'sentence', 'extraordinarily']) {
    const filled = `${word} `.repeat(600 / word.length);
    const plain = shown(`${filled}needle ${filled}`, 'needle').replace(/^… | …$|[[\]]/g, '');
    const at = plain.indexOf('needle');
    expect(plain.length).toBeGreaterThanOrEqual(150);
    expect(plain.length).toBeLessThanOrEqual(170);
    expect(at).toBeGreaterThanOrEqual(30);
    expect(at).toBeLessThanOrEqual(50);
    expect(new Set(plain.split(' '))).toEqual(new Set([word, 'needle']));
  }
});

test('near either end of a long text as much is shown as elsewhere', () => {
  const filled = 'word '.repeat(100);
  expect(shown(`needle ${filled}`, 'needle')).toMatch(/^\[needle\]( word){30,33} …$/);
  expect(shown(`${filled}needle`, 'needle')).toMatch(/^… (word ){29,33}\[needle\]$/);
});

test('a long text is cut round the words side by side rather than round the first of them', () => {
  const text = `war ${'word '.repeat(60)}war economy ${'word '.repeat(60)}`;
  expect(shown(text, 'war economy')).toContain('[war] [economy]');
});

test('a text without spaces is cut too, and no character is cut apart', () => {
  const text = `${'界'.repeat(300)}会談${'𝒳'.repeat(300)}`;
  const cut = shown(text, '会談');
  expect(cut).toContain('[会談]');
  expect(cut.length).toBeLessThan(320);
  expect(cut.isWellFormed()).toBe(true);
});

test('a hit shows name and text, and where the words were found that stand in neither', () => {
  const context = contextOf(flagship, 'standing-abroad', wordsOf('automatically legitimacy diplomacy'));
  expect(written(context.name)).toBe('More [legitimacy] abroad');
  expect(written(context.text)).toBe(
    'A meeting would [automatically] give Zelensky additional [legitimacy] abroad.',
  );
  expect(context.elsewhere.map(({ where, runs }) => `${where}: ${written(runs)}`)).toEqual([
    'tag: [diplomacy]',
  ]);
});

test('words that stand together elsewhere are shown there, not scattered', () => {
  const { elsewhere } = contextOf(flagship, 'illegitimate-line', wordsOf('whoever calls a president'));
  expect(elsewhere.map(({ where }) => where)).toEqual(['warrant']);
});

test('a linked reason shows its premises', () => {
  const { text, elsewhere } = contextOf(flagship, 'legitimacy', wordsOf('automatically'));
  expect(written(text)).toContain('A meeting would [automatically] give');
  expect(elsewhere).toEqual([]);
});

test('of a claim that is not there, nothing is shown', () => {
  expect(contextOf(mapOf({ text: 'A.' }), 'nobody', ['a'])).toEqual({ name: [], text: [], elsewhere: [] });
});

test('what is shown stands in the text', () => {
  const texts = fc.string({ unit: 'grapheme', maxLength: 400 });
  forAll('a context is a stretch of the text', fc.tuple(texts, texts), ([text, words]) => {
    const runs = contextRuns(text, wordsOf(words));
    const all = runs
      .map((run) => run.text)
      .join('')
      .replace(/^… | …$/g, '');
    expect(text).toContain(all);
    expect(runs.every((run) => run.text !== '')).toBe(true);
  });
});
