import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/argument/document.ts';
import { parseList } from '../../src/argument/parseList.ts';
import { addPremise } from '../../src/draft/adding.ts';
import {
  copiedDocument,
  copiedText,
  lastUnder,
  parseCopied,
  pasteAsOne,
  pasteCopied,
  pasteList,
  toCopied,
} from '../../src/draft/copying.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import { claimIn, type Draft, toDraft } from '../../src/draft/draft.ts';
import { moveTo, remove } from '../../src/draft/moving.ts';
import { applyAll } from '../../src/draft/operations.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { targetsAmong } from '../../src/draft/targets.ts';

const draftOf = (document: unknown): Draft => {
  const { data, error } = parseDocument(structuredClone(document));
  if (!data) throw error;
  return toDraft(data);
};
const map = (id: string) => ({
  version: 1,
  title: 'T',
  thesis: {
    text: 'So.',
    children: [
      {
        ...{ id: 'a', role: 'reason', text: 'A.' },
        children: [
          { role: 'objection', text: 'B.', citations: [{ source: id, quote: 'Said.' }] },
          { role: 'objection', against: 'inference', text: 'Not so.' },
        ],
      },
      { id: 'c', role: 'reason', text: 'C.', children: [{ role: 'reason', ref: 'a' }] },
    ],
  },
  sources: [
    { id, type: 'book', title: 'Book', via: 'paper' },
    { id: 'paper', type: 'webpage' },
  ],
});
const draft = draftOf(map('book'));
const done = (from: Draft, outcome: Outcome): Draft => {
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return applyAll(from, outcome.operations).draft;
};
const below = (from: Draft, key: string) => claimIn(from, key).children.map((each) => claimIn(from, each));

describe('a branch that is copied', () => {
  const copied = toCopied(draft, 'a');

  test('is a list for other programs, which becomes the same branch again', () => {
    const text = copiedText(draft, copied.branch);
    expect(text).toBe('A.\n  - B.\n  - Not so.');
    expect(parseList(text)[0]?.below).toHaveLength(2);
  });

  test('is pasted under keys of its own, without ids, with its citations', () => {
    const outcome = pasteCopied(draft, 'c', copied);
    const now = done(draft, outcome);
    const [, copy] = below(now, 'c');
    expect(copy?.key).not.toBe('a');
    expect(copy?.fields).toEqual({ role: 'reason', text: 'A.' });
    expect(below(now, copy?.key ?? '').map(({ fields }) => fields)).toEqual([
      { role: 'objection', text: 'B.', citations: [{ source: 'book', quote: 'Said.' }] },
      { role: 'objection', against: 'inference', text: 'Not so.' },
    ]);
    expect(isRefused(outcome) ? '' : outcome.words).toBe('Pasted 3 claims under “C”.');
    expect(parseDocument(documentOf(now)).success).toBe(true);
  });

  test('brings its sources into another map, under an id that is free there', () => {
    const other = draftOf({
      ...{ version: 1, title: 'O', thesis: { text: 'Other.' } },
      sources: [{ id: 'book', type: 'song', title: 'Another book' }],
    });
    const again = parseCopied(copiedDocument(draft, copied));
    if (!again) throw new Error('It was not read.');
    const now = done(other, pasteCopied(other, '1', again));
    const { sources, thesis } = documentOf(now);
    expect(sources?.map(({ id, via }) => [id, via])).toEqual([
      ['book', undefined],
      ['book-2', 'paper'],
      ['paper', undefined],
    ]);
    expect(thesis?.children?.[0]?.children?.[0]?.citations?.[0]?.source).toBe('book-2');
  });

  test('says in another map what it uses again from elsewhere', () => {
    const again = parseCopied(copiedDocument(draft, toCopied(draft, 'c')));
    expect(again?.branch.children[0]?.fields).toEqual({ role: 'reason', text: 'A.' });
  });

  test('of itself uses what it uses of the copy', () => {
    const whole = toCopied(draft, '1');
    const now = done(draft, pasteCopied(draft, 'c', whole));
    const [, copy] = below(now, 'c');
    const [first, second] = below(now, copy?.key ?? '');
    expect(below(now, second?.key ?? '')[0]?.fields.ref).toBe(first?.key);
  });

  test('that some page put on the clipboard is read as what it is: nothing', () => {
    for (const text of ['', '{', '{"version":1}', 'null', '[]']) expect(parseCopied(text)).toBeNull();
  });
});

test('a pasted list is one step, and says how many claims it is', () => {
  const outcome = pasteList(draft, 'a', '- one\n  - two\n- three');
  const now = done(draft, outcome);
  expect(now.claims.size).toBe(draft.claims.size + 3);
  expect(isRefused(outcome) ? '' : outcome.words).toBe('3 claims added under “A”.');
  const back = applyAll(now, applyAll(draft, isRefused(outcome) ? [] : outcome.operations).back).draft;
  expect(documentOf(back)).toEqual(documentOf(draft));
  expect(below(done(draft, pasteAsOne(draft, 'a', 'one\ntwo')), 'a').at(-1)?.fields.text).toBe('one\ntwo');
});

test('what cannot take a claim is not offered', () => {
  const child = claimIn(draft, 'a').children[0] ?? '';
  expect(targetsAmong(draft, 'a', ['1', 'a', child, 'c'])).toEqual({ keys: ['1', 'c'], left: 2 });
  expect(targetsAmong(draft, child, null).keys).toEqual(['1', claimIn(draft, 'a').children[1]]);
  // It uses the other again: it would hang on itself.
  expect(targetsAmong(draft, 'c', ['a'])).toEqual({ keys: [], left: 1 });
  expect(isRefused(moveTo(draft, 'c', lastUnder(draft, 'c', 'a')))).toBe(true);
});

describe('what would leave no map is refused', () => {
  const whyNot = (outcome: Outcome) => (isRefused(outcome) ? outcome.refused : 'done');

  test('a branch that uses again what is there no more', () => {
    const from = draftOf({
      ...{ version: 1, title: 'T' },
      thesis: {
        text: 'So.',
        children: [
          { id: 'x', role: 'reason', text: 'X.' },
          { id: 'y', role: 'reason', text: 'Y.', children: [{ role: 'reason', ref: 'x' }] },
        ],
      },
    });
    const copied = toCopied(from, 'y');
    const left = done(from, remove(from, 'y'));
    expect(whyNot(pasteCopied(left, '1', copied))).toBe('done');
    expect(whyNot(pasteCopied(done(left, remove(left, 'x')), '1', copied))).toMatch(
      /not in the map any more/,
    );
  });

  test('a text that is too long for a claim, or says nothing', () => {
    const long = 'so '.repeat(17_000);
    for (const outcome of [
      pasteList(draft, 'a', long),
      pasteAsOne(draft, 'a', long),
      addPremise(draft, 'a', 'new', { text: long }),
    ])
      expect(whyNot(outcome)).toMatch(/too long/);
    expect(whyNot(pasteAsOne(draft, 'a', '---'))).toMatch(/needs words/);
  });

  test('a map on the clipboard that says of addresses and sources what cannot be', () => {
    const sound = JSON.parse(copiedDocument(draft, toCopied(draft, 'a')));
    expect(parseCopied(JSON.stringify(sound))).not.toBeNull();
    const odd = { ...sound.sources[0], URL: 'javascript:alert(1)' };
    expect(parseCopied(JSON.stringify({ ...sound, sources: [odd, sound.sources[1]] }))).toBeNull();
    expect(parseCopied(JSON.stringify({ ...sound, sources: [sound.sources[1]] }))).toBeNull();
  });
});
