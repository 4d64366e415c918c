// Texts of drafts: read back they change nothing; whatever is done to their lines, what they do not show is kept.

import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/argument/document.ts';
import { parseArgument } from '../../../src/argument/parseArgument.ts';
import { openDraftText, textOfDraft } from '../../../src/draft/asText/draftText.ts';
import { readDraftText } from '../../../src/draft/asText/readDraftText.ts';
import { documentOf } from '../../../src/draft/documentOf.ts';
import { type Draft, toDraft } from '../../../src/draft/draft.ts';
import { applyAll } from '../../../src/draft/operations.ts';
import { forAll } from '../../quotes/forAll.ts';

const open = (text: string): Draft => {
  const { data } = parseDocument(JSON.parse(text));
  if (!data) throw new Error('The map has problems.');
  return toDraft(data);
};
const corpus = ['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'].map((name) =>
  open(readFileSync(`data/${name}.json`, 'utf8')),
);

/** Words that lines could take for signs of theirs. */
const words = fc
  .array(
    fc.constantFrom(
      'so',
      'Note:',
      'a: b',
      '+',
      '-',
      '>',
      '~',
      '&',
      '=',
      '= so',
      '[^a]',
      '[^b] ',
      '\\',
      '\\n',
      '\n',
      '.',
      'ends. Here:',
      ':',
      '10:30',
      '–',
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(' '))
  .filter((each) => /\p{L}/u.test(each));
const citations = fc.array(
  fc.record({ source: fc.constantFrom('a', 'b', 'c]d\\e'), quote: fc.constant('so it is') }),
  { maxLength: 2 },
);
interface Made {
  text: string;
  label: string | undefined;
  role: 'reason' | 'objection' | 'evidence';
  citations: { source: string; quote: string }[];
  premises: Made[];
  children: Made[];
}
const { claim: made } = fc.letrec<{ claim: Made }>((tie) => ({
  claim: fc.record({
    text: words,
    label: fc.option(words, { nil: undefined }),
    role: fc.constantFrom('reason', 'objection', 'evidence'),
    citations,
    premises: fc.oneof(
      { depthSize: 'small' },
      fc.constant<Made[]>([]),
      fc.array(tie('claim'), { minLength: 2, maxLength: 3 }),
    ),
    children: fc.oneof(
      { depthSize: 'small' },
      fc.constant<Made[]>([]),
      fc.array(tie('claim'), { maxLength: 4 }),
    ),
  }),
}));
const nodeOf = (
  { text, label, role, citations: cited, premises, children }: Made,
  at: 'thesis' | 'premise' | 'child',
  top = false,
): object => ({
  ...(at === 'child' ? { role, ...(role === 'objection' && !top ? { against: 'inference' } : {}) } : {}),
  ...(label === undefined ? {} : { label }),
  ...(at === 'child' && premises.length > 1
    ? { premises: premises.map((each) => nodeOf(each, 'premise')) }
    : { text }),
  note: 'Not shown.',
  ...(cited.length > 0 ? { citations: cited } : {}),
  children: children.map((each) => nodeOf(each, 'child', at === 'thesis')),
});
const drafts = made.map((claim) =>
  open(
    JSON.stringify({
      ...{ version: 1, title: 'A', thesis: nodeOf(claim, 'thesis') },
      sources: ['a', 'b', 'c]d\\e'].map((id) => ({ id, type: 'book' })),
    }),
  ),
);

const said = (draft: Draft) => JSON.stringify(documentOf(draft));

test('the text of a draft, or of any branch of it, read back changes nothing', () => {
  for (const draft of corpus) {
    for (const root of [null, ...draft.claims.keys()]) {
      const text = openDraftText(draft, root);
      const read = readDraftText(text, textOfDraft(text));
      expect(read.problems).toEqual([]);
      expect(read.command?.operations).toEqual([]);
    }
  }
  forAll('read back', drafts, (draft) => {
    const text = openDraftText(draft, null);
    // As if all had been written anew: nothing is known from before.
    const read = readDraftText({ ...text, lines: [] }, textOfDraft(text));
    expect(read.problems).toEqual([]);
    expect(read.command?.operations).toEqual([]);
  });
});

/** What is done to the lines. */
const edits = fc.array(
  fc.record({ what: fc.nat(7), at: fc.nat(1000), to: fc.nat(1000), by: fc.constantFrom(1, 2, -1) }),
  { minLength: 1, maxLength: 6 },
);
function edited(
  lines: string[],
  { what, at, to, by }: { what: number; at: number; to: number; by: number },
): string[] {
  if (lines.length < 2) return lines;
  const line = 1 + (at % (lines.length - 1));
  const other = 1 + (to % lines.length);
  const old = lines[line] ?? '';
  switch (what) {
    case 0:
      return lines.toSpliced(line, 1);
    case 1:
      return lines.toSpliced(line, 1).toSpliced(other, 0, old);
    case 2:
      return lines.toSpliced(other, 0, `${/^\s*/.exec(lines[other - 1] ?? '')?.[0]}  + A new reason ${at}.`);
    case 3:
      return lines.with(line, `${old} And more.`);
    case 4:
      return lines.with(line, by > 0 ? `${'  '.repeat(by)}${old}` : old.replace(/^ {2}/, ''));
    case 5:
      return lines.with(line, old.replace(/^(\s*)[+>-]/, '$1-'));
    case 6:
      return lines.with(line, '');
    default:
      return lines.with(line, old.trim().replace(/^\S\s/, ''));
  }
}

test('after any changes of lines the map is sound, undone it is as before, and claims keep what lines do not show', () => {
  let applied = 0;
  forAll(
    'edits',
    fc.record({ draft: fc.oneof(drafts, fc.nat(2)), edits }),
    ({ draft: which, edits: all }) => {
      const draft = typeof which === 'number' ? (corpus[which] as Draft) : which;
      let text = openDraftText(draft, null);
      let lines = textOfDraft(text).split('\n');
      if (lines.length < 2) return;
      for (const each of all) {
        lines = edited(lines, each);
        const read = readDraftText(text, lines.join('\n'));
        text = read.text;
        if (!read.command) {
          expect(read.problems.length).toBeGreaterThan(0);
          continue;
        }
        applied++;
        const { draft: now, back } = applyAll(draft, read.command.operations);
        const { problems } = parseArgument(said(now));
        expect(problems.map(({ message }) => message)).toEqual([]);
        expect(documentOf(applyAll(now, back).draft)).toEqual(documentOf(draft));
        for (const [key, { fields }] of now.claims) {
          const before = draft.claims.get(key)?.fields;
          if (!before) continue;
          const hidden = ({ note, tags, lang }: typeof fields) => ({ note, tags, lang });
          expect(hidden(fields)).toEqual(hidden(before));
          if (before.id !== undefined) expect(fields.id).toBe(before.id);
          // Of lines that kept their signs the citations are whole.
          const signs = (each: typeof fields) => each.citations?.map(({ source }) => source).join();
          if (signs(fields) === signs(before)) expect(fields.citations).toEqual(before.citations);
        }
      }
    },
  );
  expect(applied).toBeGreaterThan(100);
});

test('lines that are cut, put elsewhere or put in another order are the claims that they were, with all that they had', () => {
  const moves = fc.array(
    fc.record({ at: fc.nat(1000), to: fc.nat(1000), blank: fc.boolean(), cut: fc.boolean() }),
    { minLength: 1, maxLength: 4 },
  );
  let moved = 0;
  forAll('moves', fc.record({ which: fc.nat(2), moves }), ({ which, moves: all }) => {
    const draft = corpus[which] as Draft;
    let text = openDraftText(draft, null);
    let lines = textOfDraft(text).split('\n');
    // Which line of several that say the same is which, nothing tells.
    const isAlone = (line: string) => lines.filter((each) => each.trim() === line.trim()).length === 1;
    for (const { at, to, blank, cut } of all) {
      const line = 1 + (at % (lines.length - 1));
      const old = lines[line] ?? '';
      if (old.trim() === '' || !isAlone(old)) continue;
      const without = blank ? lines.with(line, '') : lines.toSpliced(line, 1);
      if (cut) text = readDraftText(text, without.join('\n')).text;
      lines = without.toSpliced(1 + (to % without.length), 0, old);
      const read = readDraftText(text, lines.join('\n'));
      text = read.text;
      if (!read.command) continue;
      moved++;
      const { draft: now } = applyAll(draft, read.command.operations);
      expect([...now.claims.keys()].toSorted()).toEqual([...draft.claims.keys()].toSorted());
      for (const [key, { fields }] of now.claims) {
        const { citations, note, id } = draft.claims.get(key)?.fields ?? {};
        expect(fields).toMatchObject({ ...(citations && { citations }), ...(note && { note }) });
        if (id !== undefined) expect(fields.id).toBe(id);
      }
    }
  });
  expect(moved).toBeGreaterThan(50);
});

test('lines that are typed over by one another, one after the other, read between or not, are the claims whose words they say', () => {
  const places = [...Array(9).keys()];
  const children = places.map((at) => ({ role: 'reason', text: `Reason ${at}.`, note: `Note ${at}.` }));
  const draft = open(JSON.stringify({ version: 1, title: 'T', thesis: { text: 'So.', children } }));
  const [thesis = '', ...first] = textOfDraft(openDraftText(draft, null)).split('\n');
  const order = fc.shuffledSubarray(places, { minLength: places.length });
  const acts = fc.tuple(order, fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }));
  forAll('typed over', fc.record({ order, acts }), ({ order, acts: [turns, rests] }) => {
    const wanted = order.map((from) => first[from] ?? '');
    let text = openDraftText(draft, null);
    let lines = first;
    for (const at of turns) {
      lines = lines.with(at, wanted[at] ?? '');
      if (rests[at]) text = readDraftText(text, [thesis, ...lines].join('\n')).text;
    }
    const { command } = readDraftText(text, [thesis, ...lines].join('\n'));
    if (!command) throw new Error('Nothing came of it.');
    // The longest row that need not move, the long way.
    const rows: number[] = [];
    for (const [at, place] of order.entries())
      rows[at] =
        1 + Math.max(0, ...order.slice(0, at).map((each, from) => (each < place ? (rows[from] ?? 0) : 0)));
    const moves = order.length - Math.max(...rows);
    expect(command.operations.map((each) => each.do)).toEqual(Array(moves).fill('move'));
    const { draft: now } = applyAll(draft, command.operations);
    for (const [key, { fields }] of draft.claims) expect(now.claims.get(key)?.fields).toEqual(fields);
    expect(textOfDraft(openDraftText(now, null)).split('\n')).toEqual([thesis, ...wanted]);
    // And each is the claim that it is when it is reworded.
    text = readDraftText(text, [thesis, ...lines].join('\n')).text;
    for (const at of turns) {
      lines = lines.with(at, `${lines[at]} Or so.`);
      text = readDraftText(text, [thesis, ...lines].join('\n')).text;
    }
    const said = new Map(text.lines.map(({ key, line }) => [key, line.trim()]));
    for (const [key, { fields }] of draft.claims)
      if (fields.note) expect(said.get(key)).toBe(`+ ${fields.text} Or so.`);
  });
});

test('a line that is broken leaves all other claims as they are, and its own too', () => {
  forAll('one broken line', fc.record({ which: fc.nat(2), at: fc.nat(1000) }), ({ which, at }) => {
    const draft = corpus[which] as Draft;
    const text = openDraftText(draft, null);
    const lines = textOfDraft(text).split('\n');
    const marked = lines.flatMap((each, index) => (/^\s+[+>~&-] /.test(each) ? [index] : []));
    const line = marked[at % marked.length] ?? 0;
    const broken = lines.with(line, (lines[line] ?? '').replace(/^(\s*)\S\s/, '$1'));
    const read = readDraftText(text, broken.join('\n'));
    expect(read.problems.map((each) => each.line)).toEqual([line + 1]);
    expect(read.command?.operations).toEqual([]);
    const repaired = readDraftText(read.text, textOfDraft(text));
    expect(repaired.problems).toEqual([]);
    expect(repaired.command?.operations).toEqual([]);
  });
});
