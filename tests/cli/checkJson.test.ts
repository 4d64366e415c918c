import { expect, test } from 'vitest';
import { folderWith, mapWith, ran } from './ran.ts';

const sources = [
  { id: 'essay', type: 'article', text: { kind: 'full', href: 'essay.txt' } },
  { id: 'speech', type: 'speech', via: 'essay' },
];
const citations = [
  { source: 'speech', quote: 'the water was clear', passage: { start: 'He said', end: 'was clear' } },
  { source: 'essay', quote: 'the water was not clear, and nobody minded it in Soho' },
];
const essay =
  '😀😀 He said: the water was clear.\n\nThe water was not clear, and everybody minded it in Soho.';

test('everything is one document, with offsets in code points', async () => {
  const folder = folderWith({ 'map.json': mapWith(citations, sources), 'essay.txt': essay });
  const { code, out, err } = await ran(['check', '--json', `${folder}/map.json`]);
  expect([code, err]).toEqual([1, '']);
  const answer = JSON.parse(out);
  expect(answer).toMatchObject({ problems: 1, offsets: 'code points' });
  expect(answer.files).toHaveLength(1);
  const [file] = answer.files;
  expect(file).toMatchObject({
    file: `${folder}/map.json`,
    problems: [],
    texts: [{ source: 'essay', from: 'file', place: `${folder}/essay.txt`, read: true, identical: null }],
  });
  expect(file.citations).toMatchObject([
    {
      claim: 't',
      citation: 0,
      pointer: '/thesis/citations/0/quote',
      line: 2,
      column: 28,
      source: 'speech',
      text: 'essay',
      finding: 'verbatim',
      words: 'Word for word',
      problem: false,
      // Each of the two faces is one code point, and two code units.
      stretches: [{ start: 12, end: 31 }],
      passage: { start: 3, end: 31 },
      paragraphs: [1],
      suggestions: [],
    },
    { citation: 1, finding: 'altered', problem: true, paragraphs: [2] },
  ]);
  const points = [...essay];
  expect(points.slice(12, 31).join('')).toBe('the water was clear');
  const changed = file.citations[1].difference.filter(({ kind }: { kind: string }) => kind !== 'same');
  expect(changed).toMatchObject([{ kind: 'changed', quoted: 'nobody ', found: 'everybody ' }]);
});

test('problems with files are in it too', async () => {
  const { code, out } = await ran(['check', '--json', '-', '/nowhere/map.json'], '{\n  "version": 7\n}');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    problems: 2,
    files: [
      {
        file: '-',
        problems: [{ code: 'future-version', pointer: '/version', line: 2, column: 14 }],
        citations: [],
      },
      { file: '/nowhere/map.json', problems: [{ code: 'unreachable', pointer: '', line: 1, column: 1 }] },
    ],
  });
});
