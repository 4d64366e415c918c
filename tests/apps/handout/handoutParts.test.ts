import { expect, test } from 'vitest';
import { countSteps, handoutParts, mostSteps } from '../../../src/apps/handout/handoutParts.ts';
import { mapOf, shipped } from '../../argument/maps.ts';

const claim = (id: string, children: object[] = [], more: object = {}) => ({
  id,
  role: 'reason',
  text: `Claim ${id}.`,
  children,
  ...more,
});
const withSteps = (steps: object[]) =>
  mapOf(
    { id: 't', text: 'The thesis.', children: [claim('a', [claim('a1')]), claim('b'), claim('c')] },
    { tours: [{ id: 'lesson', title: 'A lesson', steps }] },
  );
const numbersOf = (parts: ReturnType<typeof handoutParts>) =>
  parts.map(({ steps }) => steps.map(({ number }) => number).join('+'));

test('each step is printed once, with what it shows at its end', () => {
  const parts = handoutParts(
    withSteps([
      { focus: ['a'], caption: 'First', notes: 'Say it', sub: [{ focus: ['a1'], caption: 'Then' }] },
      { focus: ['b'], caption: 'Second' },
    ]),
    null,
  );
  expect(numbersOf(parts)).toEqual(['1', '2']);
  expect(parts[0]?.claims).toEqual(['a', 'a1']);
  expect(parts[0]?.steps[0]?.captions).toEqual(['First', 'Then']);
  expect(parts[0]?.steps[0]?.notes).toEqual(['Say it']);
});

test('a step without a caption is printed with its name', () => {
  const [one, two] = handoutParts(
    withSteps([
      { focus: ['a'], sub: [{ focus: ['a1'] }] },
      { focus: ['b'], sub: [{ focus: ['c'], caption: 'Then' }] },
    ]),
    null,
  );
  expect(one?.steps[0]?.captions).toEqual(['Claim a.']);
  expect(two?.steps[0]?.captions).toEqual(['Then']);
});

test('a question stands with the step that answers it, and does not show the answer', () => {
  const parts = handoutParts(
    withSteps([
      { focus: ['a'], caption: 'One', question: { text: 'Which?', choices: ['This', 'That'] } },
      { focus: ['b'], caption: 'Two', question: { text: 'Really?' } },
    ]),
    null,
  );
  expect(parts.map(({ steps }) => steps[0]?.questions)).toEqual([
    [{ text: 'Which?', choices: ['This', 'That'] }],
    [{ text: 'Really?', choices: ['Yes', 'No', 'Not sure'] }],
  ]);
  expect(parts[0]?.steps[0]?.captions).toEqual(['One']);
});

test('steps that show the same share a picture, unless something is asked in between', () => {
  const same = [
    { focus: ['a'], caption: 'One' },
    { focus: ['a'], caption: 'Two' },
  ];
  expect(numbersOf(handoutParts(withSteps([...same, { focus: ['b'] }]), null))).toEqual(['1+2', '3']);
  const asked = [same[0] ?? {}, { ...same[1], question: { text: 'Sure?' } }];
  expect(numbersOf(handoutParts(withSteps(asked), null))).toEqual(['1', '2']);
});

test('a way is printed without the thesis, which is named in any case', () => {
  const [part] = handoutParts(withSteps([{ focus: ['a1'], fit: 'path' }]), null);
  expect(part?.claims).toEqual(['a1', 'a']);
});

test('the whole is what is open by then, and all of it at the end', () => {
  const all = { focus: ['t'], fit: 'all' };
  const parts = handoutParts(withSteps([{ focus: ['a'] }, all, { focus: ['b'] }, all]), null);
  expect(parts.map(({ whole }) => whole)).toEqual([false, true, false, true]);
  expect(parts[1]?.claims).toEqual(['t', 'a', 'b', 'c']);
  expect(parts[3]?.claims).toEqual(['t', 'a', 'a1', 'b', 'c']);
});

test('every step of the shipped lessons is printed, and of a map without a tour the one made for it', () => {
  for (const name of ['putin-zelensky-summit', 'broad-street-pump']) {
    const argument = shipped(name);
    const steps = handoutParts(argument, 'lesson').flatMap((part) => part.steps);
    expect(steps.map(({ number }) => number)).toEqual(
      argument.tours[0]?.steps.map((_, at) => String(at + 1)),
    );
  }
  const bare = mapOf({ id: 't', text: 'The thesis.', children: [claim('a')] });
  expect(handoutParts(bare, null).length).toBeGreaterThan(1);
});

test('of a tour with thousands of steps the first are printed, and it is known how many there are', () => {
  const long = withSteps(
    Array.from({ length: 5000 }, (_, at) => ({ focus: [at % 2 ? 'a' : 'b'], caption: `${at}` })),
  );
  const printed = handoutParts(long, null).flatMap(({ steps }) => steps);
  expect(printed).toHaveLength(mostSteps);
  expect(countSteps(long, null)).toBe(5000);
});
