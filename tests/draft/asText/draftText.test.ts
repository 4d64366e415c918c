import { expect, test } from 'vitest';
import { parseDocument } from '../../../src/argument/document.ts';
import { type DraftText, openDraftText, textOfDraft } from '../../../src/draft/asText/draftText.ts';
import { readDraftText } from '../../../src/draft/asText/readDraftText.ts';
import { type Draft, toDraft } from '../../../src/draft/draft.ts';
import { applyAll } from '../../../src/draft/operations.ts';

function open(thesis: object): Draft {
  const document = {
    ...{ version: 1, title: 'Pump', thesis, sources: [{ id: 'snow', type: 'book' }] },
    tours: [{ id: 't', title: 'T', steps: [{ focus: ['deaths'] }, { focus: ['both'] }] }],
  };
  const { data, error } = parseDocument(document);
  if (!data) throw error;
  return toDraft(data);
}
const pump = open({
  id: 'water',
  text: 'Cholera comes by water.',
  children: [
    {
      ...{ id: 'deaths', role: 'reason', label: 'Deaths', text: 'They died: round one pump.', note: 'Kept.' },
      citations: [{ source: 'snow', quote: 'round the pump' }],
      children: [
        { id: 'air', role: 'objection', text: 'They breathe the same air.' },
        { id: 'chance', role: 'objection', against: 'inference', text: 'It may be chance.' },
        { id: 'count', role: 'evidence', text: 'Eighty-three are listed.' },
      ],
    },
    {
      ...{ id: 'both', role: 'reason', warrant: 'Together.' },
      premises: [
        { id: 'streets', text: 'Two companies share streets.' },
        {
          id: 'rates',
          text: 'Their customers die at other rates.',
          children: [{ role: 'evidence', ref: 'count' }],
        },
      ],
    },
  ],
});
const text = `Cholera comes by water.
  + Deaths: They died: round one pump. [^snow]
    - They breathe the same air.
    ~ It may be chance.
    > Eighty-three are listed.
  + &
    & Two companies share streets.
    & Their customers die at other rates.
      > = Eighty-three are listed.`;

/** What is read of a text that was changed, and the draft that comes of it. */
function change(draft: Draft, from: DraftText, written: string) {
  const read = readDraftText(from, written);
  return { ...read, draft: read.command && applyAll(draft, read.command.operations).draft };
}
const changed = (from: string, to: string) => change(pump, openDraftText(pump, null), text.replace(from, to));
const fields = (draft: Draft | null, key: string) => draft?.claims.get(key)?.fields;

test('a map is an indented list: reasons, objections, evidence, objections to steps, linked premises, claims used again', () => {
  expect(textOfDraft(openDraftText(pump, null))).toBe(text);
  expect(textOfDraft(openDraftText(pump, 'both'))).toBe(
    text
      .split('\n')
      .slice(5)
      .map((line) => line.slice(2))
      .join('\n'),
  );
});

test('words that look like signs are written so that they are read as words', () => {
  const draft = open({
    text: '- Note: a\\b',
    children: [{ role: 'reason', label: 'A: b. c', text: '= so [^snow]\nand: on' }],
  });
  const written = textOfDraft(openDraftText(draft, null));
  expect(written).toBe('\\- Note\\: a\\\\b\n  + A\\: b\\. c: \\= so \\[^snow]\\nand: on');
});

test('a word that is changed changes that claim and keeps its citation, its note and its id', () => {
  const { draft, command, problems } = changed('round one pump', 'round one pump in Soho');
  expect(problems).toEqual([]);
  expect(command?.words).toBe('As text: 1 changed.');
  expect(fields(draft, 'deaths')).toEqual({
    ...fields(pump, 'deaths'),
    text: 'They died: round one pump in Soho.',
  });
});

test('a mark says what a claim is, and how far it is set in what it hangs on', () => {
  const { draft } = changed('    - They breathe', '  - They breathe');
  expect(draft?.claims.get('water')?.children).toEqual(['deaths', 'air', 'both']);
  // What stood below it by its place hangs on it now.
  expect(draft?.claims.get('air')?.children).toEqual(['chance', 'count']);
  expect(fields(changed('- They', '> They').draft, 'air')?.role).toBe('evidence');
  expect(fields(changed('~ It', '- It').draft, 'chance')).toEqual({
    id: 'chance',
    role: 'objection',
    text: 'It may be chance.',
  });
});

test('a branch that is cut and pasted elsewhere later is the same branch, in its tours too', () => {
  const lines = text.split('\n');
  const cut = change(pump, openDraftText(pump, null), lines.slice(0, 5).join('\n'));
  expect(cut.command?.words).toBe('As text: 4 removed.');
  expect(cut.draft?.fields.tours?.[0]?.steps).toHaveLength(1);
  const back = change(pump, cut.text, [lines[0], ...lines.slice(5), ...lines.slice(1, 5)].join('\n'));
  expect(fields(back.draft, 'both')).toEqual(fields(pump, 'both'));
  expect(back.draft?.fields.tours).toEqual(pump.fields.tours);
  expect(back.draft?.claims.get('water')?.children).toEqual(['both', 'deaths']);
});

test('new lines are new claims, also linked premises and claims used again', () => {
  const { draft, command, problems } = changed(
    '  + &',
    '  - New: But no. [^snow]\n    > = Deaths\n  - &\n    & One.\n    & Two.\n  + &',
  );
  expect(problems).toEqual([]);
  expect(command?.words).toBe('As text: 5 added.');
  const [, added = '', frame = ''] = draft?.claims.get('water')?.children ?? [];
  expect(fields(draft, added)).toEqual({
    role: 'objection',
    label: 'New',
    text: 'But no.',
    citations: [{ source: 'snow' }],
  });
  expect(fields(draft, draft?.claims.get(added)?.children[0] ?? '')).toEqual({
    role: 'evidence',
    ref: 'deaths',
  });
  expect(draft?.claims.get(frame)?.premises).toHaveLength(2);
});

test('a sign of a source that goes takes that citation away, and no other', () => {
  expect(fields(changed(' [^snow]', '').draft, 'deaths')?.citations).toBeUndefined();
  expect(fields(changed(' [^snow]', ' [^snow] [^snow]').draft, 'deaths')?.citations).toEqual([
    ...(fields(pump, 'deaths')?.citations ?? []),
    { source: 'snow' },
  ]);
});

test('what is wrong with a line is said with its number and what to do; the rest counts', () => {
  const wrong = (from: string, to: string) => {
    const { problems, draft } = changed(from, to);
    return { said: problems.map(({ line, words }) => `${line}: ${words}`), draft };
  };
  const { said, draft } = wrong('    - They breathe', '    They breathe');
  expect(said).toEqual(['3: Put + (reason), - (objection) or > (evidence) before it.']);
  expect(fields(draft, 'air')).toEqual(fields(pump, 'air'));
  expect(wrong('[^snow]', '[^rain]').said).toEqual(['2: There is no source “rain”. The map has snow.']);
  expect(wrong('= Eighty-three are listed.', '= Eighty').said[0]).toMatch(
    /^9: There is no claim “Eighty” to use again/,
  );
  expect(wrong('- They breathe the same air.', '-').said).toEqual([
    '3: A claim needs words: those it had still count.',
  ]);
});

test('where no map can be made of it, the map stays as it was until the line is repaired', () => {
  const stopped = (from: string, to: string) => {
    const { problems, command } = changed(from, to);
    expect(command).toBeNull();
    return problems.map(({ line, words }) => `${line}: ${words}`);
  };
  expect(stopped('    & Two companies share streets.\n', '')).toEqual([
    '6: Linked premises are two or more: put lines with & below it.',
  ]);
  expect(stopped('    > Eighty-three are listed.\n', '')[0]).toMatch(/^8: /);
  expect(stopped('  + Deaths', '  ~ Deaths')).toEqual([
    '2: No step leads from a thesis: object to it with -.',
  ]);
  expect(stopped('Cholera comes by water.', 'So.\nCholera comes by water.')[0]).toMatch(
    /^1: Nothing stands above/,
  );
  expect(stopped(text, '')).toHaveLength(1);
  expect(stopped('= Eighty-three are listed.', '= Their customers die at other rates.')[0]).toMatch(
    /^9: This would rest/,
  );
});

test('a mark without words yet is no line yet, and no mistake', () => {
  expect(changed('  + &', '  + \n  + &')).toMatchObject({ problems: [], command: { operations: [] } });
});

test('a text of forty lines: one is broken and repaired, two change places; the rest is as it was', () => {
  const forty = open({
    text: 'So it is.',
    children: Array.from({ length: 39 }, (_, at) => ({
      ...{
        id: `r${at}`,
        role: 'reason',
        text: `Reason ${at}.`,
        note: `Note ${at}.`,
        citations: [{ source: 'snow', quote: `words ${at}` }],
      },
      ...(at === 0 ? { id: 'deaths' } : {}),
    })),
  });
  const lines = textOfDraft(openDraftText(forty, null)).split('\n');
  const broken = change(forty, openDraftText(forty, null), lines.with(7, '  Reason 6 [^snow]').join('\n'));
  expect(broken.problems.map(({ line }) => line)).toEqual([8]);
  expect(broken.draft).toEqual(forty);
  const swapped = lines
    .with(20, lines[21] ?? '')
    .with(21, lines[20] ?? '')
    .with(7, '  + Reason six. [^snow]');
  const { draft, command, problems } = change(forty, broken.text, swapped.join('\n'));
  expect(problems).toEqual([]);
  expect(command?.words).toBe('As text: 1 changed and 1 moved.');
  for (const [key, claim] of forty.claims) {
    expect(fields(draft, key)).toEqual(
      key === 'r6' ? { ...claim.fields, text: 'Reason six.' } : claim.fields,
    );
  }
  expect(draft?.claims.get(forty.theses[0] ?? '')?.children.slice(18, 22)).toEqual([
    'r18',
    'r20',
    'r19',
    'r21',
  ]);
});

/** Reads one text after the other; what comes of the last. */
function changeInTurn(...texts: string[]) {
  let from = openDraftText(pump, null);
  let last = change(pump, from, text);
  for (const each of texts) {
    last = change(pump, from, each);
    from = last.text;
  }
  return last;
}
const [water = '', deaths = '', air = '', chance = '', ...others] = text.split('\n');
const linesOf = (...lines: string[]) => [water, deaths, ...lines, ...others].join('\n');

test('lines that are typed over change places, however long it takes', () => {
  const swapped = changeInTurn(linesOf(chance, chance), linesOf(chance, air));
  expect(swapped.command?.words).toBe('As text: 1 moved.');
  for (const [key, claim] of pump.claims) expect(fields(swapped.draft, key)).toEqual(claim.fields);
  expect(swapped.draft?.claims.get('deaths')?.children).toEqual(['chance', 'air', 'count']);
});

test('of lines that go or stand elsewhere no other is said to move', () => {
  const nine = open({
    text: 'So.',
    children: Array.from({ length: 9 }, (_, at) => ({
      ...{ role: 'reason', text: `R ${at}.` },
      ...(at < 2 ? { id: ['deaths', 'both'][at] } : {}),
    })),
  });
  const from = openDraftText(nine, null);
  const lines = textOfDraft(from).split('\n');
  const [first = '', last = ''] = [lines[1], lines[9]];
  for (const [done, words] of [
    [lines.toSpliced(3, 1), '1 removed'],
    [lines.toSpliced(3, 0, '  + New.'), '1 added'],
    [[...lines.toSpliced(1, 1), first], '1 moved'],
    [lines.toSpliced(9, 1).toSpliced(1, 0, last), '1 moved'],
    [lines.toSpliced(5, 2).toSpliced(2, 0, ...lines.slice(5, 7)), '2 moved'],
  ] as const) {
    const { draft, command } = change(nine, from, done.join('\n'));
    expect(command?.words).toBe(`As text: ${words}.`);
    if (!draft) throw new Error('Nothing came of it.');
    expect(textOfDraft(openDraftText(draft, null))).toBe(done.join('\n'));
  }
});

test('a line that says again what a claim said that was changed is that claim', () => {
  const elsewhere = changeInTurn(
    text.replace('the same air', 'other air'),
    text.replace('the same air', 'other air').replace('It may be chance', 'They breathe the same air'),
  );
  expect(fields(elsewhere.draft, 'air')).toEqual({
    ...pump.claims.get('air')?.fields,
    against: 'inference',
  });
  expect(fields(elsewhere.draft, 'chance')).toMatchObject({ text: 'They breathe other air.' });
});

test('a line typed over by the next, which is then taken away, is that next one', () => {
  const { draft, command } = changeInTurn(linesOf(chance, chance), linesOf(chance));
  expect(command?.words).toBe('As text: 1 removed.');
  expect(fields(draft, 'chance')).toEqual(pump.claims.get('chance')?.fields);
});

test('lines that changed places are reworded as the claims that they are now', () => {
  const other = [chance.replace('may', 'might'), air.replace('the same', 'the very same')] as const;
  for (const between of [[], [linesOf(chance, chance)], [linesOf(chance, chance), linesOf(chance, '')]]) {
    const swapped = [...between, linesOf(chance, air)];
    const { draft, command } = changeInTurn(...swapped, linesOf(other[0], air), linesOf(...other));
    expect(command?.words).toBe('As text: 2 changed and 1 moved.');
    expect(fields(draft, 'chance')).toEqual({
      ...pump.claims.get('chance')?.fields,
      text: 'It might be chance.',
    });
    expect(fields(draft, 'air')).toEqual({
      ...pump.claims.get('air')?.fields,
      text: 'They breathe the very same air.',
    });
  }
});

test('a claim outlives what is only there for a rest: a line taken away above it, or another mark before it', () => {
  const above = changeInTurn(text.split('\n').slice(1).join('\n'), text);
  expect([above.problems, above.command?.operations]).toEqual([[], []]);
  const reworded = linesOf(air.replace('the same', 'other'), chance);
  const framed = changeInTurn(reworded, linesOf('    - &', chance), reworded);
  expect(framed.command?.words).toBe('As text: 1 changed.');
  expect(fields(framed.draft, 'air')).toMatchObject({ id: 'air', text: 'They breathe other air.' });
});

test('the claim that a text of one branch begins with stays of its kind', () => {
  for (const [root, line, other] of [
    ['both', '+ &', '+ They differ.'],
    ['air', '- They breathe the same air.', '- &'],
  ] as const) {
    const from = openDraftText(pump, root);
    const { draft, problems } = change(pump, from, textOfDraft(from).replace(line, other));
    expect(problems[0]).toEqual({
      line: 1,
      words: expect.stringMatching(/^This text begins with another kind/),
    });
    expect(draft ?? pump).toEqual(pump);
  }
});

test('a copy that stands when its claim is reworded is that claim, and stays it', () => {
  const copied = linesOf(air, chance, air);
  const { draft } = changeInTurn(
    copied,
    linesOf('    - People move.', chance, air),
    linesOf('    - People move.', chance, air.replace('same', 'same old')),
  );
  expect(fields(draft, 'air')).toMatchObject({ text: 'They breathe the same old air.' });
});

test('what says the same beside a claim is another, and a frame is none for its mark', () => {
  const twice = changeInTurn(linesOf(air, air), linesOf(air, air, chance));
  expect(twice.command?.words).toMatch(/1 added/);
  expect(twice.draft?.claims.get('deaths')?.children[0]).toBe('air');
  const named = text.replace('+ &', '+ Two: &');
  const framed = changeInTurn(named, `${named}\n  + &\n    & One.\n    & Two.`);
  expect(fields(framed.draft, 'both')).toMatchObject({ label: 'Two', warrant: 'Together.' });
  expect(framed.draft?.claims.get('both')?.premises).toEqual(['streets', 'rates']);
});

test('words on their way to others are no claim’s for longer than they stand there', () => {
  const changed = text.replace('the same air', 'the same air, all of them');
  const between = changeInTurn(changed, `${changed}\n  + They breathe the same air.`);
  expect(between.draft?.claims.get('water')?.children).toEqual(['deaths', 'both', 'air']);
  const { draft, command } = changeInTurn(
    changed,
    `${changed}\n  + They breathe the same air.`,
    `${changed}\n  + They breathe the same air, or so it seems.`,
  );
  expect(command?.words).toBe('As text: 1 changed and 1 added.');
  expect(fields(draft, 'air')).toMatchObject({ text: 'They breathe the same air, all of them.' });
});

test('a line without a letter or a figure is no claim: what it said still counts', () => {
  const broken = changed('They breathe the same air.', '---');
  expect(broken.problems).toEqual([{ line: 3, words: expect.stringMatching(/needs words/) }]);
  expect(fields(broken.draft, 'air')?.text).toBe('They breathe the same air.');
  const added = changed('~ It may', '+ ---\n    ~ It may');
  expect(added.problems).toEqual([{ line: 4, words: expect.stringMatching(/needs words/) }]);
  expect(added.draft?.claims.size).toBe(pump.claims.size);
});

test('a line that is cut and put elsewhere is the same claim, also where an empty line stays', () => {
  const lines = text.split('\n');
  const air = lines[2] ?? '';
  for (const left of ['', '    ']) {
    const cut = changed(air, left);
    expect(cut.draft?.claims.has('air')).toBe(false);
    const put = change(pump, cut.text, `${lines.with(2, left).join('\n')}\n  ${air.trim()}`);
    expect(fields(put.draft, 'air')).toEqual(fields(pump, 'air'));
    expect([...(put.draft?.claims.keys() ?? [])].toSorted()).toEqual([...pump.claims.keys()].toSorted());
  }
});

test('what a tour opens of a claim stays open, or is closed with the citation that goes', () => {
  const { data } = parseDocument({
    ...{ version: 1, title: 'T', sources: ['one', 'two'].map((id) => ({ id, type: 'book' })) },
    thesis: {
      text: 'So.',
      children: [
        {
          ...{ id: 'a', role: 'reason', text: 'A.' },
          citations: [{ source: 'one', quote: 'Said.' }, { source: 'two' }],
        },
      ],
    },
    tours: [
      {
        ...{ id: 't', title: 'T' },
        steps: [0, 1].map((citation) => ({ focus: ['a'], open: { claim: 'a', citation } })),
      },
    ],
  });
  if (!data) throw new Error('The map has problems.');
  const draft = toDraft(data);
  const opened = (line: string) =>
    change(draft, openDraftText(draft, null), `So.\n  ${line}`).draft?.fields.tours?.[0]?.steps.map(
      ({ open: what }) => what?.citation,
    );
  expect(opened('+ A. [^one] [^two]')).toEqual([0, 1]);
  expect(opened('+ A. [^two]')).toEqual([undefined, 0]);
  expect(opened('+ A.')).toEqual([undefined, undefined]);
});
