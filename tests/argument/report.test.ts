import { expect, test } from 'vitest';
import { countOf } from '../../src/argument/countOf.ts';
import { limits } from '../../src/argument/limits.ts';
import { createLocator } from '../../src/argument/position.ts';
import { createReport } from '../../src/argument/report.ts';

const text = '{\n  "b": 1,\n  "a": [2, 3]\n}';
const newReport = () => createReport(createLocator(text));

test('a report without problems is empty', () => {
  expect(newReport().isEmpty()).toBe(true);
  expect(newReport().problems()).toEqual([]);
});

test('problems come in the order of the file, not in that of finding them', () => {
  const report = newReport();
  report.addAt(['a', 1], 'bad-href');
  report.addAt(['b'], 'quote-shape');
  report.addAt(['a', 0], 'no-inference');
  expect(report.isEmpty()).toBe(false);
  expect(report.problems().map(({ pointer }) => pointer)).toEqual(['/b', '/a/0', '/a/1']);
});

test('a problem stands at a value, at a field name, or at an offset', () => {
  const report = newReport();
  report.addAt(['b'], 'quote-shape');
  report.addAtKey(['b'], 'quote-shape');
  report.addAtOffset(text.indexOf('3'), 'repeated-key', 'a');
  expect(report.problems()).toMatchObject([
    { pointer: '/b', line: 2, column: 3 },
    { pointer: '/b', line: 2, column: 8 },
    { pointer: '/a/1', line: 3, column: 12 },
  ]);
});

test('of very many problems the first found are listed and the rest is counted', () => {
  const report = newReport();
  for (let number = 0; number < limits.problems + 1234; number++) report.addAt(['b'], 'quote-shape');
  const problems = report.problems();
  expect(problems).toHaveLength(limits.problems + 1);
  expect(problems.at(-1)).toEqual({
    code: 'more',
    pointer: '',
    line: 1,
    column: 1,
    message: '1,234 more problems are not listed. Put these right first.',
    count: 1234,
  });
});

test('exactly as many problems as can be listed leave nothing to count', () => {
  const report = newReport();
  for (let number = 0; number < limits.problems; number++) report.addAt(['b'], 'quote-shape');
  expect(report.problems()).toHaveLength(limits.problems);
  expect(report.problems().at(-1)?.code).toBe('quote-shape');
});

test('all problems are counted, also those that are not listed', () => {
  const report = newReport();
  for (let number = 0; number < 10_000; number++) report.addAt(['b'], 'quote-shape');
  expect(countOf(report.problems())).toBe(10_000);
});
