import { expect, test } from 'vitest';
import { folderWith, mapWith, ran } from '../cli/ran.ts';

const essay = `The pump

The tax did not, in the end, cost a single job in the town. The pump stood at the corner.

In March the pump stood dry. In May the pump stood at the corner. Nobody minded.
`;
const beside = { id: 'essay', type: 'article', text: { kind: 'full', href: 'essay.txt' } };

/** What `check` prints of a map with these citations beside the essay, line by line, without the folder. */
async function lines(
  citations: readonly object[],
  sources: readonly object[] = [beside],
  more: string[] = [],
) {
  const folder = folderWith({ 'map.json': mapWith(citations, sources), 'essay.txt': essay });
  const args = ['check', `${folder}/map.json`, ...more.map((arg) => arg.replace('FOLDER', folder))];
  const { code, out, err } = await ran(args);
  expect(err).toBe('');
  return { code, lines: out.trimEnd().replaceAll(`${folder}/`, '').split('\n') };
}

/** The line of the one citation of a map, and those below it. */
async function finding(citation: object) {
  const { code, lines: all } = await lines([{ source: 'essay', ...citation }]);
  expect(all[0]).toBe('Text of essay: essay.txt');
  return { code, said: all.slice(1, -1) };
}

test('words that are there are no problem, in whatever typography', async () => {
  expect(await finding({ quote: 'Nobody minded.' })).toEqual({
    code: 0,
    said: ['✓ t (essay): Word for word'],
  });
  expect(await finding({ quote: 'nobody  minded' })).toEqual({
    code: 0,
    said: ['✓ t (essay): Same words, typography differs'],
  });
  expect(await finding({ quote: { parts: ['The tax did not', 'cost a single job'] } })).toEqual({
    code: 0,
    said: ['✓ t (essay): Word for word, with omissions'],
  });
});

test('a wording that differs is a problem with its place, its difference and a warning', async () => {
  const { code, said } = await finding({ quote: 'The tax did, in the end, cost a single job in the town.' });
  expect(code).toBe(1);
  expect(said).toEqual([
    'map.json:2:27 /thesis/citations/0/quote ≠ t (essay): Wording differs',
    '    The tax did {+not,+} in the end, cost a single job in the town.',
    '    [-as quoted-] {+as in this copy+}',
    '    ⚠ A word of denial (“not”, “never” …) differs.',
  ]);
});

test('a slip of the pen is shown and is no problem', async () => {
  const { code, said } = await finding({ quote: 'In May the pump stood at the cornar. Nobody minded.' });
  expect(code).toBe(0);
  expect(said[0]).toBe('± t (essay): Small differences');
  expect(said[1]).toContain('[-cornar.-] {+corner.+}');
});

test('words that are not there are a problem', async () => {
  const { code, said } = await finding({ quote: 'Everybody left for the coast in spring' });
  expect([code, said]).toEqual([
    1,
    ['map.json:2:27 /thesis/citations/0/quote ✗ t (essay): Not found in this copy'],
  ]);
});

test('for words in several places the shortest context of each is suggested, and it helps', async () => {
  const { code, said } = await finding({ quote: 'pump stood at' });
  expect(code).toBe(1);
  expect(said[0]).toContain('≟ t (essay): Found in several places');
  const fields = said.slice(1).flatMap((line) => {
    const [, place, context] = /^ {4}For the one in ¶ (\d), add (.*)$/.exec(line) ?? [];
    return context === undefined ? [] : [{ place, context: JSON.parse(`{${context}}`) as object }];
  });
  expect(fields.map(({ place }) => place)).toEqual(['2', '3']);
  for (const { context } of fields) {
    const { code: after } = await finding({ quote: { exact: 'pump stood at', ...context } });
    expect(after, JSON.stringify(context)).toBe(0);
  }
});

test('a passage has to be there with its first and last words', async () => {
  expect(await finding({ passage: { start: 'In March', end: 'stood dry' } })).toEqual({
    code: 0,
    said: ['≈ t (essay): Paraphrase: judge for yourself. Passage found'],
  });
  expect(await finding({ passage: { start: 'In March', end: 'of June' } })).toEqual({
    code: 1,
    said: [
      'map.json:2:1 /thesis/citations/0 ✗ t (essay): Paraphrase: judge for yourself. Passage not found in this copy',
    ],
  });
});

test('words in another paragraph than the one named are found, and it is said where', async () => {
  const { code, said } = await finding({
    quote: 'Nobody minded',
    locator: { label: 'paragraph', value: '2' },
  });
  expect([code, said]).toEqual([0, ['✓ t (essay, ¶ 2): Word for word. It stands in ¶ 3']]);
});

test('a source known through another is looked up there, unless its own text is given', async () => {
  const sources = [beside, { id: 'speech', type: 'speech', via: 'essay' }];
  const citation = { source: 'speech', quote: 'Nobody minded' };
  const through = await lines([citation], sources);
  expect([through.code, through.lines[1]]).toEqual([0, '✓ t (speech in essay): Word for word']);
  const folder = folderWith({ 'speech.txt': 'Everybody minded.' });
  const own = await lines([citation], sources, ['--text', `speech=${folder}/speech.txt`]);
  expect(own.code).toBe(1);
  expect(own.lines.find((line) => line.startsWith('map.json:'))).toMatch(/ t \(speech\): /);
});

test('a summary verifies no words, and a given text goes before it', async () => {
  const sources = [
    { id: 'essay', type: 'article', text: { kind: 'digest', paragraphs: ['It says “Nobody minded”.'] } },
  ];
  const citation = { source: 'essay', quote: 'Nobody minded' };
  expect(await lines([citation], sources)).toEqual({
    code: 0,
    lines: [
      'Text of essay: only a summary, which verifies no words. Give the full text with --text essay=FILE.',
      'map.json: no problems; 1 citation: 1 without full text',
    ],
  });
  expect(await lines([citation], sources, ['--text', 'essay=FOLDER/essay.txt'])).toEqual({
    code: 0,
    lines: [
      'Text of essay: essay.txt',
      '✓ t (essay): Word for word',
      'map.json: no problems; 1 citation: 1 word for word',
    ],
  });
});

test('a text in the map is searched', async () => {
  const sources = [{ id: 'essay', type: 'article', text: { paragraphs: ['The pump.', 'Nobody minded.'] } }];
  expect(await lines([{ source: 'essay', quote: 'Nobody minded' }], sources)).toMatchObject({
    code: 0,
    lines: ['Text of essay: in the map', '✓ t (essay): Word for word', expect.anything()],
  });
});

test('a text that is not to be had is no problem, and why is said', async () => {
  const without = async (text: object | undefined) => {
    const source = { id: 'snow', type: 'book', ...(text ? { text } : {}) };
    const { code, lines: all } = await lines([{ source: 'snow', quote: 'Nobody minded' }], [source]);
    expect([code, all.at(-1)]).toEqual([0, 'map.json: no problems; 1 citation: 1 without full text']);
    return all.slice(0, -1);
  };
  expect(await without(undefined)).toEqual(['No text of snow. Give it with --text SOURCE=FILE.']);
  expect(await without({ href: 'https://a.example/snow.txt' })).toEqual([
    'Text of snow: https://a.example/snow.txt: Texts are not fetched. Give it with --text snow=FILE.',
  ]);
  expect(await without({ href: 'texts/snow.txt' })).toEqual([
    'Text of snow: texts/snow.txt: There is no such file. Give it with --text snow=FILE.',
  ]);
  expect(await without({ href: '/etc/hostname' })).toEqual([
    'Text of snow: /etc/hostname: This is no path beside the map. Give it with --text snow=FILE.',
  ]);
  const { out } = await ran(['check', '-'], mapWith([{ source: 'essay', quote: 'Nobody' }], [beside]));
  expect(out).toContain('essay.txt: It lies beside the map, and nobody knows where that is.');
});

test('a text on the command line that cannot be read is a problem of its own', async () => {
  const { code, lines: all } = await lines([], [beside], ['--text', 'essay=FOLDER/none.txt']);
  expect([code, all[0]]).toEqual([1, 'none.txt:1:1 / There is no such file.']);
});

test('it is said whether a text is the one that the map names', async () => {
  const named = (digest: string) => [{ id: 'essay', type: 'article', text: { href: 'essay.txt', digest } }];
  const citation = { source: 'essay', quote: 'Nobody minded' };
  const { lines: other } = await lines([citation], named(`sha256-${'A'.repeat(43)}=`));
  expect(other[0]).toBe('Text of essay: essay.txt, not the very text that the map names');
  const { out } = await ran(['check', 'data/broad-street-pump.json']);
  expect(out).toContain('data/sources/broad-street-essay.txt, the very text that the map names\n');
});
