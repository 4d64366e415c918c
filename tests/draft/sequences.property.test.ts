import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import * as adding from '../../src/draft/adding.ts';
import * as changing from '../../src/draft/changing.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import { branchAt, type Draft, draftPlaceOf, toDraft } from '../../src/draft/draft.ts';
import { commit, type History, historyOf, redo, undo } from '../../src/draft/history.ts';
import * as moving from '../../src/draft/moving.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { writeBack } from '../../src/draft/writeBack.ts';
import { forAll } from '../quotes/forAll.ts';

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

/** A command at random: which, on which claim, with which other. */
interface Try {
  what: number;
  one: number;
  other: number;
  at: number;
}
const tries: fc.Arbitrary<Try> = fc.record({
  what: fc.nat(16),
  one: fc.nat(10_000),
  other: fc.nat(10_000),
  at: fc.nat(5),
});

function outcomeOf(draft: Draft, { what, one, other, at }: Try): Outcome {
  const keys = [...draft.claims.keys()];
  const key = keys[one % keys.length] ?? '';
  const second = keys[other % keys.length] ?? '';
  const said = { fields: { text: `Said ${one}.` } };
  switch (what) {
    case 0:
      return adding.addBelow(draft, key, 'reason', {
        ...said,
        index: Math.min(at, draft.claims.get(key)?.children.length ?? 0),
      });
    case 1:
      return adding.addBelow(draft, key, 'objection', said);
    case 2:
      return adding.addBelow(draft, key, 'evidence', said);
    case 3:
      return adding.addBeside(draft, key);
    case 4:
      return adding.addPremise(draft, key);
    case 5:
      return adding.addUndercut(draft, key);
    case 6:
      return changing.setField(draft, key, 'text', `Another text ${at}, with “quotes” and a line.`);
    case 7:
      return changing.setField(draft, key, 'label', at === 0 ? '' : `Name ${at}`);
    case 8:
      return changing.flip(draft, key);
    case 9:
      return moving.remove(draft, key);
    case 10:
      return moving.removeAlone(draft, key);
    case 11:
      return moving.moveTo(draft, key, { parent: second, slot: 'children', index: 0 });
    case 12:
      return moving.moveBy(draft, key, (['before', 'after', 'out', 'in'] as const)[at % 4] ?? 'in');
    case 13:
      return adding.reuse(draft, key, second);
    case 14:
      return changing.split(draft, key, 12);
    case 15:
      return changing.join(draft, key);
    default:
      return adding.paste(draft, second, [branchAt(draft, key)]);
  }
}

/** New claims without words are none yet: here they get some at once. */
function done(history: History, outcome: Outcome): History {
  if (isRefused(outcome)) return history;
  let next = commit(history, outcome, null);
  for (const [key, { fields }] of next.draft.claims) {
    if (fields.text !== '') continue;
    const text = changing.setField(next.draft, key, 'text', `Words of ${key}.`);
    if (!isRefused(text)) next = commit(next, text, null);
  }
  return next;
}

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
