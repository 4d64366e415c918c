import { expect, test } from 'vitest';
import type { Claim } from '../../src/argument/argument.ts';
import type { DocumentNode, DocumentPremise, DocumentThesis } from '../../src/argument/document.ts';
import { flatten } from '../../src/argument/flatten.ts';
import { limits } from '../../src/argument/limits.ts';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { createLocator } from '../../src/argument/position.ts';
import { createReport } from '../../src/argument/report.ts';
import { complaints, complaintsAbout, mapOf, sound } from './maps.ts';

const reason = (more: object = {}) => ({ role: 'reason', text: 'X', ...more });
const objection = (more: object = {}) => ({ role: 'objection', text: 'X', ...more });
const ids = (thesis: object) => [...mapOf(thesis).claims.keys()];
const claimOf = (thesis: object, id: string): Claim => {
  const claim = mapOf(thesis).claims.get(id);
  if (!claim) throw new Error(`No claim ${id}`);
  return claim;
};

test('claims come in document order: premises before children, depth first', () => {
  expect(
    ids({
      id: 't',
      text: 'X',
      children: [
        {
          id: 'a',
          role: 'reason',
          children: [reason({ id: 'a-child' })],
          premises: [
            { id: 'p', text: 'X', children: [reason({ id: 'p-child' })] },
            { id: 'q', text: 'X' },
          ],
        },
        reason({ id: 'b' }),
      ],
    }),
  ).toEqual(['t', 'a', 'p', 'p-child', 'q', 'a-child', 'b']);
});

test('parents and children name each other by id', () => {
  const { claims, theses } = mapOf({
    id: 't',
    text: 'X',
    children: [reason({ id: 'a' }), objection({ id: 'b' })],
  });
  expect(theses).toEqual(['t']);
  expect(claims.get('t')).toMatchObject({ parent: null, role: 'thesis', children: ['a', 'b'] });
  expect(claims.get('a')).toMatchObject({ parent: 't', role: 'reason' });
  expect(claims.get('b')).toMatchObject({ parent: 't', role: 'objection', against: 'claim' });
});

test('a claim keeps its label, warrant, note, tags, language and citations', () => {
  const citations = [{ source: 's', quote: 'the pump', locator: { label: 'page', value: '39' } }];
  const more = { label: 'Pump', warrant: 'Because.', note: 'Well.', tags: ['water'], lang: 'en', citations };
  const argument = mapOf(
    { text: 'X', children: [reason({ id: 'a', ...more })] },
    { sources: [{ id: 's', type: 'book' }] },
  );
  expect(argument.claims.get('a')).toMatchObject(more);
});

test('what a claim does not say is absent, and lists are empty', () => {
  const claim = claimOf({ id: 't', text: 'X' }, 't');
  expect(claim).toEqual({
    kind: 'text',
    id: 't',
    text: 'X',
    role: 'thesis',
    parent: null,
    children: [],
    premise: false,
    against: 'claim',
    citations: [],
    tags: [],
    pointer: '/thesis',
  });
});

test('a claim remembers where it stands in the document', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [reason(), { role: 'reason', premises: [{ text: 'X' }, { id: 'q', text: 'X' }] }],
  });
  expect(claims.get('q')?.pointer).toBe('/thesis/children/1/premises/1');
});

test('without an id a claim is called after its place', () => {
  expect(
    ids({
      text: 'X',
      children: [
        reason(),
        {
          role: 'reason',
          premises: [{ text: 'X', children: [reason()] }, { text: 'X' }],
          children: [reason()],
        },
        reason({ children: [objection({ children: [reason(), objection()] })] }),
      ],
    }),
  ).toEqual(['1', '1.1', '1.2', '1.2a', '1.2a.1', '1.2b', '1.2.1', '1.3', '1.3.1', '1.3.1.1', '1.3.1.2']);
});

test('a given id does not shift the derived ids round it', () => {
  expect(ids({ text: 'X', children: [reason({ id: 'named' }), reason()] })).toEqual(['1', 'named', '1.2']);
});

test('a derived id steps aside for the same id given elsewhere, before or after', () => {
  expect(ids({ text: 'X', children: [reason({ id: '1' }), reason({ id: '1.3' }), reason()] })).toEqual([
    '1~',
    '1',
    '1.3',
    '1.3~',
  ]);
});

test('a derived id steps aside more than once if it has to', () => {
  expect(ids({ text: 'X', children: [reason({ id: '1' }), reason({ id: '1~' })] })).toEqual([
    '1~~',
    '1',
    '1~',
  ]);
});

test('after the 26th premise letters are doubled', () => {
  const premises = Array.from({ length: 28 }, () => ({ text: 'X' }));
  const found = ids({ text: 'X', children: [{ role: 'reason', premises }] });
  expect(found.slice(2, 4)).toEqual(['1.1a', '1.1b']);
  expect(found.slice(-3)).toEqual(['1.1z', '1.1aa', '1.1ab']);
});

test('linked premises belong to their claim and are not its children', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [
      {
        id: 'l',
        role: 'objection',
        premises: [
          { id: 'p', text: 'One.' },
          { id: 'q', text: 'Two.' },
        ],
        children: [reason({ id: 'c' })],
      },
    ],
  });
  expect(claims.get('l')).toMatchObject({
    kind: 'linked',
    premises: ['p', 'q'],
    children: ['c'],
    premise: false,
  });
  expect(claims.get('p')).toMatchObject({ kind: 'text', parent: 'l', premise: true, role: 'objection' });
  expect(claims.get('c')).toMatchObject({ parent: 'l', premise: false });
});

test('a premise has reasons and objections of its own', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [
      {
        role: 'reason',
        premises: [{ id: 'p', text: 'X', children: [objection({ id: 'o' })] }, { text: 'X' }],
      },
    ],
  });
  expect(claims.get('p')?.children).toEqual(['o']);
  expect(claims.get('o')).toMatchObject({ parent: 'p', premise: false, role: 'objection' });
});

test('a ref uses a claim again, with a place and a role of its own', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [
      reason({ id: 'a', text: 'Once.' }),
      { id: 'again', role: 'objection', ref: 'a', label: 'Mind' },
    ],
  });
  expect(claims.get('again')).toMatchObject({
    kind: 'reuse',
    target: 'a',
    role: 'objection',
    parent: '1',
    label: 'Mind',
  });
});

test('a premise may be a claim used again', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [reason({ id: 'a' }), { role: 'reason', premises: [{ ref: 'a' }, { text: 'X' }] }],
  });
  expect(claims.get('1.2a')).toMatchObject({ kind: 'reuse', target: 'a', premise: true });
});

test('an objection against the inference is told from one against the claim', () => {
  const { claims } = mapOf({
    text: 'X',
    children: [
      reason({
        children: [
          objection({ id: 'step', against: 'inference' }),
          objection({ id: 'truth', against: 'claim' }),
        ],
      }),
    ],
  });
  expect(claims.get('step')?.against).toBe('inference');
  expect(claims.get('truth')?.against).toBe('claim');
});

test('only an objection is against something', () => {
  expect(
    complaintsAbout({ text: 'X', children: [reason({ children: [reason({ against: 'inference' })] })] }),
  ).toEqual(['against-without-objection /thesis/children/0/children/0/against']);
});

test('a thesis has no inference to object to', () => {
  expect(complaintsAbout({ text: 'X', children: [objection({ against: 'inference' })] })).toEqual([
    'no-inference /thesis/children/0/against',
  ]);
});

test('a claim has exactly one of text, premises and ref', () => {
  const premises = [{ text: 'X' }, { text: 'X' }];
  const about = (fields: object) =>
    complaintsAbout({ id: 't', text: 'X', children: [reason({ id: 'a' }), { role: 'reason', ...fields }] });
  expect(about({})).toEqual(['one-of /thesis/children/1']);
  expect(about({ text: 'X', premises })).toEqual(['one-of /thesis/children/1']);
  expect(about({ text: 'X', ref: 'a' })).toEqual(['one-of /thesis/children/1']);
  expect(about({ premises, ref: 'a' })).toEqual(['one-of /thesis/children/1']);
  expect(about({ text: 'X', premises, ref: 'a' })).toEqual(['one-of /thesis/children/1']);
  for (const fields of [{ text: 'X' }, { premises }, { ref: 'a' }]) expect(about(fields)).toEqual([]);
});

test('a premise has exactly one of text and ref', () => {
  const about = (premise: object) =>
    complaintsAbout({
      text: 'X',
      children: [reason({ id: 'a' }), { role: 'reason', premises: [{ text: 'X' }, premise] }],
    });
  expect(about({})).toEqual(['one-of /thesis/children/1/premises/1']);
  expect(about({ text: 'X', ref: 'a' })).toEqual(['one-of /thesis/children/1/premises/1']);
  expect(about({ premises: [] })).toContain('unknown-field /thesis/children/1/premises/1/premises');
});

test('a thesis is a sentence, neither linked nor used again', () => {
  expect(complaintsAbout({ text: 'X', ref: 'x' })).toEqual(['unknown-field /thesis/ref']);
  expect(complaintsAbout({ text: 'X', role: 'reason' })).toEqual(['unknown-field /thesis/role']);
  expect(complaintsAbout({ text: 'X', warrant: 'X' })).toEqual(['unknown-field /thesis/warrant']);
});

test('an issue has several theses, each the root of its own tree', () => {
  const argument = sound(
    JSON.stringify({
      version: 1,
      title: 'Two answers',
      issue: {
        text: 'How does cholera spread?',
        theses: [
          { text: 'By water.', children: [reason()] },
          { text: 'By air.' },
          { id: 'both', text: 'By both.' },
        ],
      },
    }),
  );
  expect(argument.issue).toBe('How does cholera spread?');
  expect(argument.theses).toEqual(['1', '2', 'both']);
  expect([...argument.claims.keys()]).toEqual(['1', '1.1', '2', 'both']);
  expect(argument.claims.get('1.1')?.pointer).toBe('/issue/theses/0/children/0');
  for (const id of argument.theses)
    expect(argument.claims.get(id)).toMatchObject({ role: 'thesis', parent: null });
});

test('a map has a thesis or an issue, one of the two', () => {
  const issue = { text: 'X', theses: [{ text: 'X' }] };
  expect(complaints({ version: 1, title: 'X' })).toEqual(['no-thesis']);
  expect(complaints({ version: 1, title: 'X', thesis: { text: 'X' }, issue })).toEqual([
    'thesis-and-issue /issue',
  ]);
  expect(complaints({ version: 1, title: 'X', issue })).toEqual([]);
});

test('without a language a map is of an undetermined one', () => {
  expect(sound('{"version": 1, "title": "X", "thesis": {"text": "X"}}').language).toBe('und');
  expect(mapOf({ text: 'X' }).language).toBe('en');
});

test('an id used twice is reported at the second place with the first', () => {
  const text = [
    '{ "version": 1, "title": "X", "thesis": { "text": "X", "children": [',
    '  { "id": "pump", "role": "reason", "text": "X" },',
    '  { "role": "reason", "premises": [{ "text": "X" }, { "text": "X", "id": "pump" }] }',
    '] } }',
  ].join('\n');
  expect(parseArgument(text)).toEqual({
    argument: null,
    problems: [
      {
        code: 'duplicate-id',
        pointer: '/thesis/children/1/premises/1/id',
        line: 3,
        column: 74,
        message: 'The id “pump” is used here and at line 2, column 11. Give one of the two another id.',
      },
    ],
    remarks: [],
  });
});

test('the third use of an id is reported too', () => {
  const twin = reason({ id: 'x' });
  expect(complaintsAbout({ text: 'X', children: [twin, twin, twin] })).toEqual([
    'duplicate-id /thesis/children/1/id',
    'duplicate-id /thesis/children/2/id',
  ]);
});

test('ids that every object has are ids like others', () => {
  const hostile = [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'a/b~c',
    '"]',
    '1',
    '01',
    '*',
    '😀',
  ];
  const { claims } = mapOf({ id: 'valueOf', text: 'X', children: hostile.map((id) => reason({ id })) });
  expect([...claims.keys()]).toEqual(['valueOf', ...hostile]);
  expect(claims.get('valueOf')?.children).toEqual(hostile);
  expect(claims.get('__proto__')).toMatchObject({ id: '__proto__', parent: 'valueOf' });
  expect(claims.get('propertyIsEnumerable')).toBeUndefined();
});

test('an id is at most 500 characters long', () => {
  expect(complaintsAbout({ id: 'x'.repeat(limits.id), text: 'X' })).toEqual([]);
  expect(complaintsAbout({ id: 'x'.repeat(limits.id + 1), text: 'X' })).toEqual(['too-long /thesis/id']);
});

test('sources are kept by id, with all that a reference manager gave them', () => {
  const source = {
    id: '__proto__',
    type: 'book',
    title: 'On the Mode of Communication of Cholera',
    author: [{ family: 'Snow', given: 'John' }],
    issued: { 'date-parts': [['1855', 1]] },
    'publisher-place': 'London',
    volume: 2,
    DOI: '10.1000/1',
    custom: { library: 7 },
    archive: 'Wellcome',
    license: 'CC0',
  };
  const { sources } = mapOf({ text: 'X' }, { sources: [source] });
  expect([...sources.keys()]).toEqual(['__proto__']);
  expect(sources.get('__proto__')).toEqual(source);
});

test('claims and sources may have the same id', () => {
  expect(complaintsAbout({ id: 'snow', text: 'X' }, { sources: [{ id: 'snow', type: 'book' }] })).toEqual([]);
});

/** `flatten` alone: to parse so many would take seconds. */
function flattenThesis(thesis: DocumentThesis) {
  const report = createReport(createLocator('{}'));
  const argument = flatten({ version: 1, title: 'X', thesis }, report);
  return { claims: argument?.claims.size, problems: report.problems() };
}

test('a map may have as many claims as are allowed, all of them children of one', () => {
  const children: DocumentNode[] = Array.from({ length: limits.nodes - 1 }, () => ({
    role: 'reason',
    text: 'X',
  }));
  expect(flattenThesis({ text: 'X', children })).toEqual({ claims: limits.nodes, problems: [] });
});

test('a map may have as many claims as are allowed, all of them premises of one', () => {
  const premises: DocumentPremise[] = Array.from({ length: limits.nodes - 2 }, () => ({ text: 'X' }));
  expect(flattenThesis({ text: 'X', children: [{ role: 'reason', premises }] })).toEqual({
    claims: limits.nodes,
    problems: [],
  });
});

test('a map of more claims is refused once, at the first too many', () => {
  const children: DocumentNode[] = Array.from({ length: limits.nodes + 5 }, () => ({
    role: 'reason',
    text: 'X',
  }));
  expect(flattenThesis({ text: 'X', children }).problems).toMatchObject([
    { code: 'too-many-nodes', pointer: `/thesis/children/${limits.nodes - 1}` },
  ]);
});
