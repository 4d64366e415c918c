import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import type { ClaimGraph, GraphStep } from '../../src/formats/claimGraph.ts';
import { graphToTree } from '../../src/formats/graphToTree.ts';
import { forAll } from '../quotes/forAll.ts';

const graphOf = (claims: number, steps: readonly Omit<GraphStep, 'key'>[]): ClaimGraph => ({
  title: 'Of tests',
  claims: Array.from({ length: claims }, (_, at) => ({ key: `c${at}`, text: `Claim ${at}.` })),
  steps: steps.map((step, at) => ({ key: `s${at}`, ...step })),
  sources: [],
  losses: [],
});
const onClaim = (from: string | string[], claim: string, bearing: GraphStep['bearing'] = 'for') => ({
  from: [from].flat(),
  to: { claim },
  bearing,
});
const onStep = (from: string, step: string, bearing: GraphStep['bearing'] = 'against') => ({
  from: [from],
  to: { step },
  bearing,
});

function treeOf(graph: ClaimGraph) {
  const { document, losses, problems } = graphToTree(graph);
  expect(problems).toEqual([]);
  const parsed = parseArgument(JSON.stringify(document));
  expect(parsed.problems).toEqual([]);
  const { argument } = parsed;
  if (!document || !argument) throw new Error('There is no map.');
  return { document, losses: losses.map(({ message, count }) => [message, count] as const), argument };
}
const circle = 'A step closes a circle: its claim stands there once more, as a claim of its own.';

test('a claim that bears on two others is written out once and referred to once', () => {
  const { document, losses } = treeOf(
    graphOf(4, [
      onClaim('c1', 'c0'),
      onClaim('c2', 'c0'),
      onClaim('c3', 'c1'),
      onClaim('c3', 'c2', 'against'),
    ]),
  );
  expect(losses).toEqual([]);
  expect(document.thesis).toEqual({
    id: 'c0',
    text: 'Claim 0.',
    children: [
      {
        role: 'reason',
        id: 'c1',
        text: 'Claim 1.',
        children: [{ role: 'reason', id: 'c3', text: 'Claim 3.' }],
      },
      { role: 'reason', id: 'c2', text: 'Claim 2.', children: [{ role: 'objection', ref: 'c3' }] },
    ],
  });
});

test('several claims that bear on nothing are theses of one issue, in the order of the file', () => {
  const { document } = treeOf(graphOf(4, [onClaim('c0', 'c3')]));
  expect(document.issue?.text).toBe('Of tests');
  expect(document.issue?.theses.map(({ id }) => id)).toEqual(['c1', 'c2', 'c3']);
});

test('premises that count only together are linked, and may stand elsewhere too', () => {
  const { document } = treeOf(
    graphOf(4, [onClaim('c1', 'c0'), onClaim(['c1', 'c2'], 'c0', 'against'), onClaim('c3', 'c2')]),
  );
  expect(document.thesis?.children?.[1]).toEqual({
    role: 'objection',
    premises: [
      { ref: 'c1' },
      { id: 'c2', text: 'Claim 2.', children: [{ role: 'reason', id: 'c3', text: 'Claim 3.' }] },
    ],
  });
});

test('an attack on a step stands below it, against the inference, also on one to the thesis', () => {
  const { document, losses } = treeOf(
    graphOf(4, [onClaim('c1', 'c0'), onStep('c2', 's0'), onStep('c3', 's1')]),
  );
  expect(losses).toEqual([]);
  expect(document.thesis?.children).toEqual([
    {
      role: 'reason',
      id: 'c1',
      text: 'Claim 1.',
      children: [
        {
          role: 'objection',
          against: 'inference',
          id: 'c2',
          text: 'Claim 2.',
          children: [{ role: 'objection', against: 'inference', id: 'c3', text: 'Claim 3.' }],
        },
      ],
    },
  ]);
});

test('what backs a step becomes a premise of it, which is told', () => {
  const { document, losses } = treeOf(graphOf(3, [onClaim('c1', 'c0'), onStep('c2', 's0', 'for')]));
  expect(losses).toEqual([['What backs a step, and no claim, stands among the premises of that step.', 1]]);
  expect(document.thesis?.children?.[0]?.premises?.map(({ id }) => id)).toEqual(['c1', 'c2']);
});

test('a circle is cut where it closes, and the claim stands there once more', () => {
  const { document, losses } = treeOf(
    graphOf(3, [onClaim('c0', 'c1', 'against'), onClaim('c1', 'c0', 'against'), onClaim('c2', 'c2')]),
  );
  expect(losses).toEqual([[circle, 2]]);
  const [first, second] = document.issue?.theses ?? [];
  expect(first).toMatchObject({
    id: 'c0',
    children: [{ id: 'c1', children: [{ role: 'objection', text: 'Claim 0.' }] }],
  });
  expect(second).toMatchObject({ id: 'c2', children: [{ role: 'reason', text: 'Claim 2.' }] });
});

test('of a circle that bears on a further claim, that one is the thesis', () => {
  const { document } = treeOf(graphOf(3, [onClaim('c0', 'c1'), onClaim('c1', 'c0'), onClaim('c1', 'c2')]));
  expect(document.thesis?.id).toBe('c2');
});

test('steps that have no end, or bear on each other alone, are told, and every claim is there', () => {
  const { argument, losses } = treeOf(
    graphOf(3, [onClaim('c9', 'c0'), onClaim('c0', 'c9'), onStep('c1', 's3'), onStep('c2', 's2')]),
  );
  expect([...argument.claims.keys()]).toEqual(['c0', 'c1', 'c2']);
  expect(losses).toEqual([
    ['A step from a claim that is not there is left out.', 1],
    ['A step that starts from no claim is left out.', 1],
    ['A step that leads to nothing is left out.', 1],
    ['A step on a step is left out: that one has no place in the map, or stands too far down.', 2],
  ]);
});

test('ids that are taken, too long or unreadable give way, and nothing is lost', () => {
  const claims = ['a', 'a', ' ', 'x'.repeat(600), 'a-2', '\ud800'].map((key) => ({
    key,
    text: `Of ${key.length}.`,
  }));
  const { argument } = treeOf({ ...graphOf(0, []), claims });
  expect(argument.claims.size).toBe(6);
});

test('a claim without words, and one with too many, are still there', () => {
  const claims = [
    { key: 'a', text: '' },
    { key: 'b', text: '?!', label: 'Named' },
    { key: 'c', text: 'long '.repeat(20_000) },
  ];
  const { document, losses } = treeOf({ ...graphOf(0, []), claims });
  expect(document.issue?.theses.map(({ text }) => text.slice(0, 9))).toEqual([
    '(no text)',
    'Named',
    'long long',
  ]);
  expect(losses.map(([, count]) => count)).toEqual([2, 1]);
});

test('a file without claims is a problem, in words', () => {
  expect(graphToTree(graphOf(0, []))).toMatchObject({
    document: null,
    problems: [{ message: 'There is no claim in this file, so there is no map to show.' }],
  });
});

const most = 20_000;
const deep = {
  'a chain': graphOf(
    most,
    Array.from({ length: most - 1 }, (_, at) => onClaim(`c${at + 1}`, `c${at}`)),
  ),
  'a circle': graphOf(
    most,
    Array.from({ length: most }, (_, at) => onClaim(`c${(at + 1) % most}`, `c${at}`)),
  ),
  'a chain of linked premises': graphOf(
    most,
    Array.from({ length: most - 2 }, (_, at) => onClaim([`c${at + 1}`, `c${at + 2}`], `c${at}`)),
  ),
  'a chain of attacks on steps': graphOf(most, [
    onClaim('c1', 'c0'),
    ...Array.from({ length: most - 2 }, (_, at) => onStep(`c${at + 2}`, `s${at}`)),
  ]),
  'a chain of backing': graphOf(most, [
    onClaim('c1', 'c0'),
    ...Array.from({ length: 2000 }, (_, at) => onStep(`c${at + 2}`, `s${at}`, 'for')),
  ]),
  'a star': graphOf(
    most,
    Array.from({ length: most - 1 }, (_, at) => onClaim(`c${at + 1}`, 'c0')),
  ),
};
for (const [name, graph] of Object.entries(deep)) {
  test(`${name} of ${most} claims is a sound map`, () => {
    // A walk that is not linear takes longer than a test may.
    const { document } = graphToTree(graph);
    const { argument, problems } = parseArgument(JSON.stringify(document));
    expect(problems).toEqual([]);
    const texts = new Set(
      [...(argument?.claims.values() ?? [])].map((claim) => claim.kind === 'text' && claim.text),
    );
    for (let at = 0; at < most; at++)
      if (!texts.has(`Claim ${at}.`)) throw new Error(`Claim ${at} is not there.`);
  });
}

const key = fc.nat(12).map((at) => `c${at}`);
const anyStep = fc.record({
  from: fc.array(key, { minLength: 1, maxLength: 3 }),
  to: fc.oneof(
    { weight: 3, arbitrary: key.map((claim) => ({ claim })) },
    fc.nat(14).map((at) => ({ step: `s${at}` })),
  ),
  bearing: fc.constantFrom('for' as const, 'against' as const),
});

test('any graph is a sound map with all its claims, and every step is in it or told', () => {
  forAll('graphToTree', fc.array(anyStep, { maxLength: 15 }), (steps) => {
    const { argument, losses } = treeOf(graphOf(13, steps));
    const written = new Set([...argument.claims.keys()].filter((id) => /^c\d+$/.test(id)));
    expect(written.size).toBe(13);
    // A linked step is one, its premises are not; the theses come from no step.
    const shown = [...argument.claims.values()].filter(({ parent, premise }) => parent !== null && !premise);
    const told = losses.reduce((sum, [message, count = 1]) => (message === circle ? sum : sum + count), 0);
    expect(shown.length + told).toBeGreaterThanOrEqual(steps.length);
    const leftOut = losses.some(([message]) => message !== circle);
    if (!leftOut) expect(shown.length).toBe(steps.length);
  });
});
