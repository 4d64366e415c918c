import { expect, test } from 'vitest';
import { searchChoices } from '../../src/search/searchChoices.ts';
import { mapOf, shipped } from '../argument/maps.ts';

test('what a map can be filtered by is what stands in it', () => {
  const { standings, tags, sources } = searchChoices(shipped('putin-zelensky-summit'));
  expect(standings).toEqual(['thesis', 'reason', 'evidence', 'objection', 'rebuttal', 'premise']);
  expect(tags).toEqual([...tags].sort());
  expect(sources.map(({ id }) => id)).toContain('lavrov-statement');
});

test('each tag is named once, in the order of the alphabet', () => {
  const children = ['ö', 'z', 'a', 'z'].map((tag) => ({ role: 'reason', text: tag, tags: [tag] }));
  expect(searchChoices(mapOf({ text: 'A.', children })).tags).toEqual(['a', 'ö', 'z']);
  // Whatever its language is called.
  for (const language of ['fren', 'en-a', 'zh-cmn-Hans']) {
    expect(searchChoices(mapOf({ text: 'A.', children }, { language })).tags).toEqual(['a', 'ö', 'z']);
  }
  expect(searchChoices(mapOf({ text: 'A.' })).standings).toEqual(['thesis']);
});
