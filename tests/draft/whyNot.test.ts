import { expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { flip, setField, split } from '../../src/draft/changing.ts';
import { setRole } from '../../src/draft/describing.ts';
import { type Draft, draftPlaceOf, toDraft } from '../../src/draft/draft.ts';
import { moveAs } from '../../src/draft/moveAs.ts';

const draftOf = (children: readonly unknown[]): Draft => {
  const { data } = parseDocument({ version: 1, title: 'A', thesis: { text: 'So.', children } });
  if (!data) throw new Error('The map has problems.');
  return toDraft(data);
};
const why = { id: 'why', role: 'reason', text: 'Why. And' };

test('an objection to the step from a claim used again stays one: nothing else can hang there', () => {
  const doubt = { id: 'doubt', role: 'objection', against: 'inference', text: 'It does not follow.' };
  const also = {
    id: 'also',
    role: 'reason',
    text: 'Also.',
    children: [{ role: 'reason', ref: 'why', children: [doubt] }],
  };
  const draft = draftOf([why, also]);
  const refused = {
    refused: expect.stringMatching(/^“Why[^”]*” is only used again here, where nothing but an objection/),
  };
  expect(flip(draft, 'doubt')).toEqual(refused);
  for (const role of ['reason', 'evidence']) expect(setRole(draft, 'doubt', role)).toEqual(refused);
  const { parent } = draftPlaceOf(draft, 'doubt');
  expect(moveAs(draft, 'doubt', { parent, slot: 'children', index: 0 }, 'reason')).toEqual(refused);
});

test('a claim without a letter or a figure is none, however it comes about', () => {
  const refused = { refused: 'A claim needs words: a letter or a figure.' };
  expect(setField(draftOf([why]), 'why', 'text', '…')).toEqual(refused);
  const draft = draftOf([{ ...why, text: 'Why.  .' }]);
  expect(split(draft, 'why', 5)).toEqual(refused);
});

test('a claim cites only what the map has', () => {
  const citations = [{ source: 'nowhere' }];
  expect(setField(draftOf([why]), 'why', 'citations', citations)).toEqual({
    refused: 'The map has no source “nowhere”. Add it first.',
  });
});
