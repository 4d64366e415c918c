import { expect, test } from 'vitest';
import { documentContents } from '../../src/document/documentContents.ts';
import { plainPhrase } from '../../src/document/mentions.ts';
import { citationsOf, citedIn, sourceEntry } from '../../src/document/sourceEntry.ts';
import { mapOf } from '../argument/maps.ts';
import { drifts } from './drifts.ts';

const contents = documentContents(drifts);
const sourceOf = (id: string) => {
  const source = drifts.sources.get(id);
  if (!source) throw new Error(`No source ${id}.`);
  return source;
};
const citing = (id: string, of = contents) => citedIn(of, id).map(plainPhrase);

test('a source has its editor where there is no author, a link from its DOI alone, and all that is known of it', () => {
  const { facts, ...entry } = sourceEntry(drifts, sourceOf('volume'), contents.sources);
  expect(entry).toEqual({
    ...{ title: 'Les eaux', titled: true, speakers: 'William Farr', stop: '.' },
    note: 'Only the second volume.',
    addresses: ['https://doi.org/10.1000/182'],
    ...{ licence: 'Licence: CC0.', missing: '', known: '' },
  });
  expect(facts.map(({ before, words }) => before + words).join('')).toBe(
    ', book, vol. 2, Churchill, London, Wellcome Library, March 1855',
  );
});

test('what is known through another says so, with its number where there are numbers', () => {
  const known = 'Known here through Round the pump. Primary source not consulted.';
  expect(sourceEntry(drifts, sourceOf('letter')).known).toBe(known);
  expect(sourceEntry(drifts, sourceOf('letter'), contents.sources).known).toBe(
    known.replace('pump', 'pump [1]'),
  );
  expect(sourceEntry(drifts, sourceOf('letter'))).toMatchObject({ title: 'J. Snow, message', speakers: '' });
});

test('a source is cited by claims, and rested on by those that cite what it reports', () => {
  expect(citing('volume')).toEqual(['Cited in 1.2, 1.3a, 2.2.']);
  expect(citing('essay')).toEqual(['Cited in 1.1.', 'Sources that it reports are cited in 1.2.']);
  const unused = mapOf({ text: 'T.' }, { sources: [{ id: 's', type: 'book', title: 'S' }] });
  expect(citing('s', documentContents(unused))).toEqual(['No claim here cites it.']);
});

test('of a branch, what is told in it counts, also where a claim of another branch is used again', () => {
  const branch = documentContents(drifts, 'air');
  expect([...branch.sources.keys()]).toEqual(['essay', 'volume']);
  expect(citing('essay', branch)).toEqual(['Cited in 2.1.']);
  expect(citing('volume', branch)).toEqual(['Cited in 2.2.']);
  expect(citationsOf(branch, 'essay').map(({ key }) => key)).toEqual(['near:0']);
});

test('the citations of a source are found by their claims', () => {
  expect(citationsOf(contents, 'volume').map(({ key }) => key)).toEqual(['brewers:1', 'p:0', 'smell:0']);
});
