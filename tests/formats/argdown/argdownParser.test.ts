import type { IAstNode } from '@argdown/core';
import { isRuleNode, parser } from '@argdown/core';
import { afterEach, expect, test, vi } from 'vitest';
import { parseArgdown } from '../../../src/formats/argdown/argdownParser.ts';
import { readArgdown } from '../../../src/formats/argdown/readArgdown.ts';
import type { Read } from '../../../src/formats/notation.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

const nested = (levels: number) =>
  `[T]: t\n${Array.from({ length: levels }, (_, at) => `${'  '.repeat(at + 1)}+ <A${at + 1}>: a\n`).join('')}`;

const several = `[T]: A **thesis**.
  + <A>: a
    - [B]
      _ <C>: c
        + d, which
          goes on
    + <E>: e {rank: 1}
      <_ f
      >< [G]: g
  - <A>

<A>: again.
  -> [H]: h
      + i

(1) [P]: p
  + q
    - r
-- rule --
  <_ s
    + t
(2) [T]
`;

/** Where a node ends is of what it began with. */
const tree = (node: IAstNode | null): unknown =>
  node && isRuleNode(node)
    ? [node.name, node.startLine, node.startColumn, ...(node.children ?? []).map(tree)]
    : [node?.tokenType.name, node?.image, node?.startOffset];

test('what is parsed in pieces is what is parsed at once', () => {
  const whole = tree(parseArgdown(several, Number.POSITIVE_INFINITY).ast);
  expect(JSON.stringify(whole)).toContain('goes on');
  for (const levels of [2, 3, 4]) expect(tree(parseArgdown(several, levels).ast)).toEqual(whole);
});

test('the parser never goes down further than the stack of a worker lets it, and all levels are there', () => {
  const depths: number[] = [];
  const parse = parser.argdown;
  vi.spyOn(parser, 'argdown').mockImplementation((...asked) => {
    let depth = 0;
    const steps = parser.input.map(({ tokenType: { name } }) =>
      name === 'Indent' ? ++depth : name === 'Dedent' ? depth-- : 0,
    );
    depths.push(Math.max(...steps));
    return parse.apply(parser, asked);
  });
  const { document, problems } = readArgdown(nested(199), { name: 'a.argdown', beside: [] }) as Read;
  expect(problems).toEqual([]);
  expect(JSON.stringify(document)).toContain('A199');
  expect(depths.length).toBeGreaterThan(5);
  expect(Math.max(...depths)).toBeLessThanOrEqual(21);
});

const slip = `${nested(90)}${'  '.repeat(91)}+ a **b\n${'  '.repeat(91)}+ c\n`;

test('slips are told from the same places in pieces, in the order of the lines', () => {
  const places = [20, 1000].map((levels) =>
    parseArgdown(`${slip}\n[U]: u **v\n`, levels).errors.map(({ message, token }) => [
      message,
      token.startLine,
      token.startColumn,
    ]),
  );
  expect(places[0]).toEqual(places[1]);
  expect(places[0]?.map(([, line]) => line)).toEqual([93, 95]);
});

test('marks that are left open in many claims are told claim by claim', () => {
  const claims = Array.from({ length: 25 }, (_, at) => `[S${at}]: s _t\n\n`).join('');
  const lines = parseArgdown(claims).errors.map(({ token }) => token.startLine);
  expect(lines).toHaveLength(25);
});

test.each([
  ['claims past the limit', nested(200), 201, /^Claims are nested deeper than 200 levels here/],
  ['a slip far down', slip, 93, /^Incomplete bold text range\./],
  ['marks within one another', `[A]: a\n  + ${'**a __b '.repeat(300)}`, 2, /^So many bold and italic words/],
])('%s: a sentence with its line', (_, text, line, sentence) => {
  const { problems } = readArgdown(text, { name: 'a.argdown', beside: [] }) as Read;
  expect(problems[0]?.message).toMatch(sentence);
  expect(problems[0]?.place?.line).toBe(line);
});

test('where the stack is too small all the same, the sentence names the line that stands furthest in', () => {
  vi.spyOn(parser, 'argdown').mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  const problemsIn = (text: string) =>
    (readArgdown(`${text}\n[U]: u\n`, { name: 'a.argdown', beside: [] }) as Read).problems;
  const problems = problemsIn(nested(30));
  expect(problems).toEqual([
    {
      message: 'Claims are nested too deep here for Argdown’s own parser: put them higher up.',
      place: { line: 31, column: 1 },
    },
  ]);
  // What stands at the top is too much in another way.
  expect(problemsIn(nested(3))[0]?.message).toContain('fails without saying where');
});
