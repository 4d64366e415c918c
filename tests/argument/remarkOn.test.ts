import { expect, test } from 'vitest';
import { parseArgument } from '../../src/argument/parseArgument.ts';

const remarks = (thesis: object, more: object = {}) => {
  const parsed = parseArgument(JSON.stringify({ version: 1, title: 'T', thesis, ...more }));
  expect(parsed.problems).toEqual([]);
  return parsed.remarks.map(({ code, pointer }) => `${code} ${pointer}`);
};
const reason = (more: object) => ({ role: 'reason', text: 'R.', ...more });

test('a claim that stands for and against one claim, or twice under it, is remarked on', () => {
  const children = [
    reason({ id: 'x' }),
    reason({
      id: 'a',
      children: [
        { role: 'reason', ref: 'x' },
        { role: 'objection', ref: 'x' },
      ],
    }),
    { role: 'reason', ref: 'x' },
  ];
  expect(remarks({ text: 'T.', children })).toEqual([
    'for-and-against /thesis/children/1/children/1/ref',
    'used-twice /thesis/children/2/ref',
  ]);
});

test('ids that nobody can tell apart are remarked on, and the map is shown', () => {
  const children = ['é', 'e\u{301}', 'a', 'a\u{200B}', 'b'].map((id) => reason({ id }));
  expect(remarks({ text: 'T.', children })).toEqual([
    'look-alike-id /thesis/children/1/id',
    'look-alike-id /thesis/children/3/id',
  ]);
  const sources = ['ü', 'u\u{308}'].map((id) => ({ id, type: 'book' }));
  expect(remarks({ text: 'T.' }, { sources })).toEqual(['look-alike-id /sources/1/id']);
});
