import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import { type Draft, draftPlaceOf, toDraft } from '../../src/draft/draft.ts';
import { historyOf, redo, undo } from '../../src/draft/history.ts';
import * as moving from '../../src/draft/moving.ts';
import { isRefused } from '../../src/draft/outcome.ts';
import { writeBack } from '../../src/draft/writeBack.ts';
import { forAll } from '../quotes/forAll.ts';
import { done, outcomeOf, tries } from './randomCommands.ts';

const files = ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'].map((name) =>
  readFileSync(`data/${name}.json`, 'utf8'),
);
const plain =
  '{"version":1,"title":"A","thesis":{"text":"So.","children":[{"role":"reason","text":"Why."},{"role":"reason","text":"And why."}]}}';
const texts = [
  ...files,
  plain,
  JSON.stringify(JSON.parse(files[1] ?? plain), null, '\t').replaceAll('\n', '\r\n'),
];

const open = (text: string): Draft => {
  const { data } = parseDocument(JSON.parse(text));
  if (!data) throw new Error('The map has problems.');
  return toDraft(data);
};

const said = (draft: Draft) => JSON.stringify(documentOf(draft));

test('after any commands the map is sound; all can be undone and done again, and written into the file', () => {
  let refused = 0;
  let kept = 0;
  forAll(
    'sequences',
    fc.record({ file: fc.nat(texts.length - 1), tries: fc.array(tries, { minLength: 1, maxLength: 25 }) }),
    ({ file, tries: all }) => {
      const text = texts[file] ?? plain;
      const draft = open(text);
      let history = historyOf(draft);
      for (const each of all) {
        const outcome = outcomeOf(history.draft, each);
        if (isRefused(outcome)) {
          refused++;
          expect(outcome.refused).toMatch(/[.]$/);
        }
        history = done(history, outcome);
      }
      expect(parseArgument(said(history.draft)).problems).toEqual([]);
      const written = writeBack(history.draft, { text, draft });
      expect(written.kept).toBe(true);
      kept++;
      let back = history;
      for (let last = undo(back); last; last = undo(back)) back = last;
      expect(documentOf(back.draft)).toEqual(documentOf(draft));
      expect(writeBack(back.draft, { text, draft })).toEqual({ text, kept: true });
      let again = back;
      for (let next = redo(again); next; next = redo(again)) again = next;
      expect(documentOf(again.draft)).toEqual(documentOf(history.draft));
    },
    60,
  );
  expect(refused).toBeGreaterThan(0);
  expect(kept).toBeGreaterThan(0);
});

test('a claim is never put where it would hang on itself', () => {
  const draft = open(files[0] ?? plain);
  for (const key of draft.claims.keys()) {
    const { parent } = draftPlaceOf(draft, key);
    if (parent !== null)
      expect(isRefused(moving.moveTo(draft, parent, { parent: key, slot: 'children', index: 0 }))).toBe(true);
  }
});
