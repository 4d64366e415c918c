import { expect, test } from 'vitest';
import { documentHead } from '../../src/document/documentHead.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { drifts } from './drifts.ts';

test('the head has title, question and the text that is taken apart', () => {
  expect(documentHead(drifts)).toEqual({
    title: 'The pump',
    summary: undefined,
    issue: 'What spreads cholera?',
    text: { source: 'essay', reference: 'A. Roe, Round the pump' },
    sourcing: undefined,
  });
  expect(documentHead(mapOf({ text: 'T.' })).text).toBeUndefined();
});

test('where most claims name no source, that is said at the head', () => {
  expect(documentHead(shipped('putin-zelensky-summit')).sourcing).toBe(
    '23 of 28 claims name no source beyond the article.',
  );
});
