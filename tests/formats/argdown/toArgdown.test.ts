import { expect, test } from 'vitest';
import type { DocumentNode } from '../../../src/argument/document.ts';
import { readArgdown } from '../../../src/formats/argdown/readArgdown.ts';
import { toArgdown } from '../../../src/formats/argdown/toArgdown.ts';
import type { Read } from '../../../src/formats/notation.ts';

const map = (...children: DocumentNode[]) =>
  ({ version: 1, title: 'Wells: all', thesis: { id: 't', text: 'They are safe.', children } }) as const;

test('linked premises are a reconstruction; undercuts are underscores; a name is never given twice', () => {
  const { text } = toArgdown(
    map(
      {
        role: 'reason',
        label: 'Tested',
        text: 'They are tested.',
        children: [{ role: 'objection', against: 'inference', text: 'Not all.' }],
      },
      { role: 'objection', label: 'Tested', text: 'They were [tested] by #us.' },
      {
        role: 'reason',
        label: 'Law',
        premises: [
          { id: 'p', text: 'Wells are tested.' },
          { id: 'q', text: 'What is tested is safe.' },
        ],
      },
      { role: 'reason', ref: 'p' },
    ),
  );
  expect(text).toBe(`===
title: "Wells: all"
===

[t]: They are safe.
  + <Tested>: They are tested.
    _ Not all.
  - <Tested 2>: They were \\[tested\\] by \\#us.
  + [p]

<Law>

(1) [p]: Wells are tested.
(2) [q]: What is tested is safe.
----
(3) [t]
`);
});

test('signs that Argdown takes for its own come back as they were', () => {
  for (const words of [
    'A *b* _c_ **d** [e] <f> {g} #h @[i] //j /* k */ <!-- l -->',
    'a :smile: .~. e.g. ... 1:2:3 \\ \\[ end\\',
    '(1) one - two + three > four -- five ---- === `six` "seven" \'eight\' | ~ ^ $ % &',
  ]) {
    const { text } = toArgdown(map({ role: 'reason', text: words }));
    const back = readArgdown(text, { name: '', beside: [] }) as Read;
    expect(back.document?.thesis?.children?.[0]?.text).toBe(words);
  }
});

test('premises that are written as one claim keep their tags, and their names are told to be left out', () => {
  const { text, losses } = toArgdown(
    map(
      {
        ...{ role: 'objection', tags: ['both'] },
        premises: [
          { label: 'Short', text: 'One.', tags: ['x', 'both'] },
          { label: 'Long', text: 'Two.', tags: ['y z'] },
        ],
      },
      { role: 'reason', label: 'Short', text: 'Three.' },
    ),
  );
  expect(text).toContain('\n  - One. And: Two. #both #x #(y z)\n  + <Short>: Three.\n');
  expect(losses).toContainEqual({
    message: 'Names of premises that are written as one claim are left out.',
    count: 2,
  });
  expect(losses.map(({ message }) => message)).not.toContainEqual(
    expect.stringContaining('written differently'),
  );
});

test('what is said of a claim where it is used again is told to be left out', () => {
  const { text, losses } = toArgdown(
    map(
      { role: 'reason', id: 'r', text: 'One.' },
      { role: 'reason', text: 'Two.', children: [{ role: 'reason', ref: 'r', label: 'Again', tags: ['x'] }] },
    ),
  );
  expect(text).toContain('    + <r>\n');
  expect(losses).toEqual([
    { message: 'Ids of claims are left out.', count: 2 },
    { message: 'Names, tags and citations of claims where they are used again are left out.', count: 1 },
  ]);
});
