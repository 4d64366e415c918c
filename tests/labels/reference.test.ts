import { expect, test } from 'vitest';
import { dependentsOf, withoutSource } from '../../src/argument/walk.ts';
import { cslJson, quotationText, referenceText } from '../../src/labels/reference.ts';
import { namesSource } from '../../src/labels/wording.ts';
import { shipped } from '../argument/maps.ts';

const pump = shipped('broad-street-pump');
const flagship = shipped('putin-zelensky-summit');
const source = (argument: typeof pump, id: string) => {
  const found = argument.sources.get(id);
  if (!found) throw new Error(`No source ${id}.`);
  return found;
};

test('a reference says author, title, publisher, date and link, as far as they are known', () => {
  const text = referenceText(pump, source(pump, 'snow-1855'));
  expect(text).toMatch(
    /^John Snow, On the Mode of Communication of Cholera, 2nd ed., much enlarged, John Churchill, London, 1855, https:/,
  );
  expect(text).toContain('as reported in');
  expect(referenceText(flagship, source(flagship, 'article'))).not.toMatch(/undefined|null/);
});

test('a quotation goes with its source and its place', () => {
  const citation = flagship.claims.get('lavrov')?.citations[0];
  if (!citation) throw new Error('No citation.');
  expect(quotationText(flagship, citation)).toMatch(
    /^“will not make deals with Zelensky” — Sergei Lavrov, .* \(as reported in the article\), ¶ 2$/,
  );
});

test('CSL-JSON holds what CSL knows and none of the texts', () => {
  const items = JSON.parse(cslJson([...pump.sources.values()])) as Record<string, unknown>[];
  expect(items).toHaveLength(pump.sources.size);
  for (const item of items) {
    expect(Object.keys(item)).toEqual(expect.arrayContaining(['id', 'type']));
    expect(item).not.toHaveProperty('text');
    expect(item).not.toHaveProperty('via');
  }
});

test('what rests on a source: what cites it, what it reports, and what those hold up, each once', () => {
  const { direct, through, above } = dependentsOf(flagship, 'article');
  const all = [...direct, ...through, ...above].map(({ id }) => id);
  expect(new Set(all).size).toBe(all.length);
  expect(direct).toHaveLength(23);
  expect(through.map(({ id }) => id)).toEqual([
    'lavrov',
    'politico',
    'sanctions-doubt',
    'sanctions-answer',
    'hill',
  ]);
  expect(dependentsOf(flagship, 'hill-remark').above.map(({ id }) => id)).toEqual([
    'thesis',
    'hollow-ukraine',
  ]);
});

test('claims without a source are those that name none but the text that argues', () => {
  const ids = withoutSource(flagship, (claim) => namesSource(flagship, claim)).map(({ id }) => id);
  expect(ids).toContain('image');
  expect(ids).not.toContain('lavrov');
  expect(ids).toHaveLength(23);
});
