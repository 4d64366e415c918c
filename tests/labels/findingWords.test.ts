import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingPhrase, findingSigns, findingWords } from '../../src/labels/findingWords.ts';
import type { Finding } from '../../src/quotes/finding.ts';

const findings = Object.keys(findingWords) as Finding[];

test('every finding has words of its own, and a sign', () => {
  expect(findings).toHaveLength(9);
  expect(new Set(Object.values(findingWords)).size).toBe(findings.length);
  expect(Object.keys(findingSigns).toSorted()).toEqual(findings.toSorted());
  for (const finding of findings) expect(findingSigns[finding]).toMatch(/^\S$/u);
});

test('only words that were found have a tick', () => {
  expect(findings.filter((finding) => findingSigns[finding] === '✓')).toEqual([
    'verbatim',
    'normalized',
    'elided',
  ]);
});

test('what was found is said of words and of this copy, never of the truth', () => {
  expect(findingWords['not-found']).toContain('in this copy');
  for (const words of Object.values(findingWords)) {
    expect(words).not.toMatch(/\b(true|correct|verified|confirmed|proven|false)\b/i);
  }
});

test('a sign means one thing, and the guide says which', () => {
  const others = findings
    .filter((finding) => findingSigns[finding] !== '✓')
    .map((each) => findingSigns[each]);
  expect(new Set(others).size).toBe(others.length);
  const guide = readFileSync('docs/guide.md', 'utf8');
  for (const finding of findings) {
    const words = findingWords[finding].split(':')[0];
    expect(guide).toContain(
      `| ${findingSigns[finding]} ${finding === 'paraphrase' ? findingWords[finding] : words} |`,
    );
  }
});

test('a search that came to its bound says so', () => {
  expect(findingPhrase('ambiguous', true)).toBe('Found in very many places');
  expect(findingPhrase('not-found', true)).toContain('not looked for to the end');
  expect(findingPhrase('verbatim')).toBe(findingWords.verbatim);
});
