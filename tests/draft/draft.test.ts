import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { argumentOf, documentOf } from '../../src/draft/documentOf.ts';
import { branchAt, draftPlaceOf, toDraft } from '../../src/draft/draft.ts';
import { apply, applyAll } from '../../src/draft/operations.ts';
import { shipped } from '../argument/maps.ts';

const read = (name: string) => {
  const text = readFileSync(`data/${name}.json`, 'utf8');
  const { data } = parseDocument(JSON.parse(text));
  if (!data) throw new Error('The map has problems.');
  return { text, document: data, draft: toDraft(data) };
};
const names = readdirSync('data').flatMap((file) =>
  file.endsWith('.json') ? file.replace('.json', '') : [],
);

describe.each(names)('the draft of %s', (name) => {
  test('is the argument of its file, under the same ids', () => {
    const { draft } = read(name);
    const { claims, ...argument } = shipped(name);
    const { claims: drafted, ...rest } = argumentOf(draft);
    expect(rest).toEqual(argument);
    expect([...drafted.values()].map((claim) => ({ ...claim, pointer: '' }))).toEqual(
      [...claims.values()].map((claim) => ({ ...claim, pointer: '' })),
    );
  });

  test('gives the document of its file', () => {
    const { draft, document } = read(name);
    const { $schema: _, ...written } = document;
    const { $schema: __, ...made } = documentOf(draft);
    expect(made).toEqual(JSON.parse(JSON.stringify(written)));
  });
});

test('what does not change is the same claim, of the draft and of its argument', () => {
  const { draft } = read('putin-zelensky-summit');
  const changed = apply(draft, { do: 'set', key: 'hill', field: 'label', value: 'Hill' });
  const [before, after] = [argumentOf(draft), argumentOf(changed)];
  expect(after.claims.get('hill')?.label).toBe('Hill');
  for (const [id, claim] of before.claims) if (id !== 'hill') expect(after.claims.get(id)).toBe(claim);
});

test('each operation has an inverse, which gives back what was there', () => {
  const { draft } = read('broad-street-pump');
  const [first = '', second = ''] = draft.claims.get('thesis')?.children ?? [];
  const { draft: changed, back } = applyAll(draft, [
    { do: 'move', key: second, place: { parent: first, slot: 'children', index: 0 } },
    { do: 'set', key: first, field: 'text', value: 'Another text.' },
    { do: 'set', key: first, field: 'label' },
    { do: 'remove', key: second },
    { do: 'setMap', field: 'title', value: 'Another title' },
    {
      do: 'insert',
      branch: { key: 'new', fields: { role: 'reason', text: 'New.' }, children: [], premises: null },
      place: { parent: 'thesis', slot: 'children', index: 1 },
    },
  ]);
  expect(draftPlaceOf(changed, 'new').index).toBe(1);
  expect(changed.claims.has(second)).toBe(false);
  const { draft: again } = applyAll(changed, back);
  expect(branchAt(again, 'thesis')).toEqual(branchAt(draft, 'thesis'));
  expect(again.fields).toEqual(draft.fields);
});

test('a claim that is moved keeps the id that a tour names it by, though its place was its id', () => {
  const { data } = parseDocument({
    version: 1,
    title: 'A map',
    thesis: {
      text: 'So it is.',
      children: [
        { role: 'reason', text: 'One.' },
        { role: 'reason', text: 'Two.' },
      ],
    },
    tours: [{ id: 'tour', title: 'Tour', steps: [{ focus: ['1.2'] }] }],
  });
  if (!data) throw new Error('The map has problems.');
  const draft = toDraft(data);
  expect(documentOf(draft).thesis?.children?.map(({ id }) => id)).toEqual([undefined, undefined]);
  const moved = apply(draft, { do: 'move', key: '1.2', place: { parent: '1', slot: 'children', index: 0 } });
  expect(documentOf(moved).thesis?.children?.map(({ id }) => id)).toEqual(['1.2', undefined]);
});
