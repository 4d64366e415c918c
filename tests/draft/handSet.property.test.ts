import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { addBelow } from '../../src/draft/adding.ts';
import { setField } from '../../src/draft/changing.ts';
import { documentOf } from '../../src/draft/documentOf.ts';
import { commit, type History, historyOf, redo, undo } from '../../src/draft/history.ts';
import { moveTo, remove } from '../../src/draft/moving.ts';
import { originalOf } from '../../src/draft/originalOf.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';
import { saysTheSame } from '../../src/draft/saysTheSame.ts';
import { type Original, writeBack } from '../../src/draft/writeBack.ts';
import { nodesOf } from '../browser/writingDesk.ts';
import { runs } from '../properties.ts';
import { forAll } from '../quotes/forAll.ts';
import { handMaps, handSetFiles, type Manner, manners, setByHand } from './handSet.ts';
import { done, outcomeOf, tries } from './randomCommands.ts';

function ran(history: History, outcome: Outcome): History {
  if (isRefused(outcome)) throw new Error(outcome.refused);
  return commit(history, outcome, null);
}

function undone(history: History): History {
  let back = history;
  for (let last = undo(back); last; last = undo(back)) back = last;
  return back;
}

/** The keys of the claims that have a text of their own. */
const textsOf = ({ draft }: Original) =>
  [...draft.claims.values()].filter(({ fields }) => fields.text !== undefined);

/**
 * The lines of a file that are others in another, from the first to the last; in the first.
 * @param last Where lines are alike, what is gone is the last that it can be, or the first.
 */
function changedLines(before: string, after: string, last = true): { from: number; to: number } {
  const [one, other] = [before, after].map((text) => text.split(/\r\n?|\n/u));
  if (!one || !other) throw new Error('No lines.');
  const alike = (most: number, at: (all: readonly string[], index: number) => string | undefined) => {
    let count = 0;
    while (count < most && at(one, count) === at(other, count)) count++;
    return count;
  };
  const most = Math.min(one.length, other.length);
  const head = (most: number) => alike(most, (all, index) => all[index]);
  const foot = (most: number) => alike(most, (all, index) => all.at(-1 - index));
  const [first, rest] = last ? [head(most), 0] : [0, foot(most)];
  const from = last ? first : head(most - rest);
  return { from, to: one.length - 1 - (last ? foot(most - first) : rest) };
}

/** The lines of a file on which an object stands that says this. */
function linesOf(text: string, said: string): { from: number; to: number } {
  const at = text.indexOf(said);
  if (at < 0) throw new Error(`“${said}” is not there.`);
  let depth = 0;
  let start = at;
  for (; start > 0; start--) {
    const letter = text.charAt(start);
    if (letter === '}') depth++;
    if (letter === '{' && depth-- === 0) break;
  }
  depth = 0;
  let end = start;
  for (; end < text.length; end++) {
    const letter = text.charAt(end);
    if (letter === '{') depth++;
    if (letter === '}' && --depth === 0) break;
  }
  const line = (offset: number) => text.slice(0, offset).split(/\r\n?|\n/u).length - 1;
  return { from: line(start), to: line(end) };
}

/** Whether a line ends otherwise than those of the file. */
const endsOtherwise = (text: string, { end }: Manner) => /[\r\n]/u.test(text.replaceAll(end, ''));

test('there are fifty files, each a sound map, no two alike', () => {
  expect(new Set(handSetFiles.map(({ text }) => text)).size).toBe(50);
  for (const { text, document } of handSetFiles) {
    expect(parseArgument(text).problems).toEqual([]);
    expect(JSON.parse(text.replace(/^\u{FEFF}/u, ''))).toEqual(document);
  }
});

test.each(handSetFiles)('a claim that is reworded changes its own words alone: $name', (file) => {
  const original = originalOf(file.text);
  for (const { key, fields } of textsOf(original)) {
    const words = file.manner.escapes === 'all' ? 'Other wörds – ”now”.' : 'Other wörds – ”now” and/or then.';
    const history = ran(historyOf(original.draft), setField(original.draft, key, 'text', words));
    // As its author would have set it.
    const inFile = (said: string) => setByHand(said, { ...file.manner, mark: false, tail: '' });
    const written = writeBack(history.draft, original);
    expect(written.kept).toBe(true);
    const at = file.text.indexOf(inFile(fields.text ?? ''));
    const [before, after] = [file.text.slice(0, at), file.text.slice(at + inFile(fields.text ?? '').length)];
    const now = written.text.slice(before.length, written.text.length - after.length);
    expect(written.text.startsWith(before) && written.text.endsWith(after)).toBe(true);
    expect(JSON.parse(now)).toBe(words);
    // A file in which nothing had to be escaped does not say that it would be.
    if (file.manner.escapes === 'none' || file.text.includes('\\u')) expect(now).toBe(inFile(words));
    expect(writeBack(undone(history).draft, original)).toEqual({ text: file.text, kept: true });
  }
});

test.each(handSetFiles)('a field that comes or goes changes lines of its claim alone: $name', (file) => {
  const original = originalOf(file.text);
  for (const { key, fields } of textsOf(original)) {
    const said = setByHand(fields.text ?? '', { ...file.manner, mark: false, tail: '' });
    const own = linesOf(file.text, said);
    for (const [field, value] of [
      ['note', 'A note.'],
      ['label', 'A name'],
      ['label', ''],
      ['tags', ['one', 'two']],
    ] as const) {
      const outcome = setField(original.draft, key, field, value as never);
      const history = ran(historyOf(original.draft), outcome);
      const written = writeBack(history.draft, original);
      expect(written.kept).toBe(true);
      expect(endsOtherwise(written.text, file.manner)).toBe(false);
      if (written.text === file.text) continue;
      const changed = changedLines(file.text, written.text);
      expect([changed.from >= own.from, changed.to <= own.to]).toEqual([true, true]);
      expect(writeBack(undone(history).draft, original).text).toBe(file.text);
    }
  }
});

test.each(handSetFiles)('a claim that goes takes its own lines along: $name', (file) => {
  const original = originalOf(file.text);
  for (const { key, slot, fields } of textsOf(original)) {
    if (slot !== 'children') continue;
    const outcome = remove(original.draft, key);
    if (isRefused(outcome)) continue;
    const history = ran(historyOf(original.draft), outcome);
    const written = writeBack(history.draft, original);
    expect(written.kept).toBe(true);
    const own = linesOf(file.text, setByHand(fields.text ?? '', { ...file.manner, mark: false, tail: '' }));
    // With the comma before it or behind it, and the list where it was its only one.
    const lines = file.manner.airy || file.manner.leadingCommas ? 3 : 2;
    const isOwn = [true, false].some((last) => {
      const { from, to } = changedLines(file.text, written.text, last);
      return from >= own.from - lines && to <= own.to + lines;
    });
    expect(isOwn).toBe(true);
    expect(writeBack(undone(history).draft, original).text).toBe(file.text);
  }
});

const usual = ['  ', '    ', '\t'].flatMap((indent) =>
  (['\n', '\r\n'] as const).flatMap((end) =>
    [true, false].map((mark): Manner => {
      const plain = { order: 'given', colon: ': ', leadingCommas: false, compact: false } as const;
      const name = `${JSON.stringify(indent)} ${JSON.stringify(end)} ${mark}`;
      return { name, end, indent, mark, ...plain, airy: false, roomy: false, escapes: 'none', tail: '\n' };
    }),
  ),
);

test.each([
  ...usual,
  ...manners.filter(
    ({ indent, colon, escapes }) => indent === null && colon === ':' && escapes !== 'slashes',
  ),
])('new claims are set as their author sets them: $name', (manner) => {
  for (const document of handMaps) {
    const text = setByHand(document, { ...manner, order: 'given', roomy: false });
    const original = originalOf(text);
    for (const { key, fields } of textsOf(original)) {
      const said = { text: 'One “more”.', note: 'So.' };
      const more = addBelow(original.draft, key, 'objection', { fields: said });
      if (isRefused(more)) continue;
      const history = ran(historyOf(original.draft), more);
      const byHand = structuredClone(document);
      const node = [...nodesOf(byHand)].find(({ node }) => node.text === fields.text)?.node;
      if (!node) throw new Error(`“${fields.text}” is not there.`);
      Object.assign(node, { children: [...(node.children ?? []), { ...said, role: 'objection' }] });
      const escapes = text.includes('\\u') ? manner.escapes : 'none';
      const written = writeBack(history.draft, original);
      expect(written).toEqual({
        text: setByHand(byHand, { ...manner, order: 'given', roomy: false, escapes }),
        kept: true,
      });
    }
  }
});

/** How many rows of commands: a thousand with RUNS=5. */
const many = 200;

test(`${runs(many)} rows of random commands: sound, saved in between, undone to the first byte, done again`, () => {
  const rows = fc.record({
    file: fc.nat(handSetFiles.length - 1),
    tries: fc.array(tries, { minLength: 1, maxLength: 12 }),
    saveAfter: fc.nat(12),
  });
  let [commands, refusals] = [0, 0];
  forAll(
    'hand-set files',
    rows,
    ({ file, tries: all, saveAfter }) => {
      const text = handSetFiles[file]?.text ?? '';
      const first = originalOf(text);
      let original: Original = first;
      let history = historyOf(first.draft);
      all.forEach((each, at) => {
        const outcome = outcomeOf(history.draft, each);
        if (isRefused(outcome)) refusals++;
        else commands++;
        history = done(history, outcome);
        if (at !== saveAfter) return;
        const saved = writeBack(history.draft, original);
        expect(saved.kept).toBe(true);
        original = { text: saved.text, draft: history.draft };
        // A page that opens what was saved has the same map.
        expect(parseArgument(saved.text).problems).toEqual([]);
        expect(parseArgument(saved.text).argument?.claims.size).toBe(history.draft.claims.size);
      });
      const written = writeBack(history.draft, original);
      expect(written.kept).toBe(true);
      const manner = handSetFiles[file]?.manner;
      expect(manner && endsOtherwise(written.text, manner)).toBe(false);
      expect(parseArgument(written.text).problems).toEqual([]);
      const back = undone(history);
      expect(saysTheSame(back.draft, first.draft)).toBe(true);
      expect(writeBack(back.draft, first)).toEqual({ text, kept: true });
      // Over what was saved in between all is as it was, too.
      const over = originalOf(writeBack(back.draft, original).text);
      expect(documentOf(over.draft)).toEqual(documentOf(first.draft));
      let again = back;
      for (let next = redo(again); next; next = redo(again)) again = next;
      expect(documentOf(again.draft)).toEqual(documentOf(history.draft));
      expect(writeBack(again.draft, original)).toEqual(written);
    },
    many,
  );
  console.info(`${runs(many)} rows: ${commands} commands done, ${refusals} refused`);
  expect(commands).toBeGreaterThan(runs(many));
});

test.each(usual)('a claim that moves is set in as deep as it stands then: $name', (manner) => {
  const deep = (below: object[], beside: object[]) => ({
    version: 1,
    title: 'Deep',
    thesis: {
      text: 'A.',
      children: [
        {
          role: 'reason',
          text: 'B.',
          children: [{ role: 'objection', text: 'C.', ...(below[0] ? { children: below } : {}) }],
        },
        ...beside,
      ],
    },
  });
  const branch = { role: 'objection', text: 'D.', children: [{ role: 'evidence', text: 'E.' }] };
  const [before, after] = [deep([branch], []), deep([], [branch])].map((map) => setByHand(map, manner));
  const original = originalOf(before ?? '');
  const key = textsOf(original).find(({ fields }) => fields.text === 'D.')?.key ?? '';
  const [thesis = ''] = original.draft.theses;
  const out = moveTo(original.draft, key, { parent: thesis, slot: 'children', index: 1 });
  const history = ran(historyOf(original.draft), out);
  expect(writeBack(history.draft, original)).toEqual({ text: after, kept: true });
  expect(writeBack(undone(history).draft, original).text).toBe(before);
});
