import { expect, test } from 'vitest';
import { claimEntry } from '../../src/document/claimEntry.ts';
import { documentContents } from '../../src/document/documentContents.ts';
import { plainPhrase } from '../../src/document/mentions.ts';
import { drifts } from './drifts.ts';

const { numbers } = documentContents(drifts);
function entryOf(id: string, told: ReadonlyMap<string, string> = numbers) {
  const claim = drifts.claims.get(id);
  if (!claim) throw new Error(`No claim ${id}.`);
  return claimEntry(drifts, claim, told);
}

test('a claim has role, sentence, warrant, note, tags and citations', () => {
  expect(entryOf('near')).toMatchObject({
    ...{ sign: '+', role: 'Reason', sentence: 'The deaths lay round one pump.' },
    warrant: { heading: 'Why this counts for it', words: 'What they shared was the pump.' },
    tags: ['maps', 'London'],
    citations: [{ words: 'one pump […] of death' }],
  });
  expect(entryOf('water').note).toBe('Long contested.');
  expect(entryOf('brewers').lang).toBe('de');
});

test('a claim used again refers to where it is written out, and that one back', () => {
  const again = entryOf('again');
  expect(again).toMatchObject({ role: 'Objection', opposes: true, citations: [], tags: [] });
  expect(plainPhrase(again.sameAs)).toBe('The same claim as 1.1.');
  expect(plainPhrase(entryOf('near').sameAs)).toBe('The same claim as 2.1.');
});

test('a claim used again is written out where the other place is not told', () => {
  const { numbers: branch } = documentContents(drifts, 'air');
  for (const told of [branch, undefined]) {
    const again = entryOf('again', told ?? new Map());
    expect(again.sameAs).toEqual([]);
    expect(again.citations.map(({ key }) => key)).toEqual(['near:0']);
    expect(again.tags).toEqual(['maps', 'London']);
  }
});

test('that a claim names no source is said of one that cites but the text analysed, and not of one whose premises do', () => {
  const unsourced = [...drifts.claims.values()]
    .filter(({ id }) => entryOf(id).unsourcedRemark === 'Asserted in the essay without a source.')
    .map(({ id }) => id);
  expect(unsourced).toEqual(['water', 'near', 'q', 'air']);
});
