import { expect, test } from 'vitest';
import { paragraphsOf } from '../../src/quotes/paragraphs.ts';
import { contentsOf } from '../../src/texts/contents.ts';

const filler = (count: number) =>
  Array.from({ length: count }, (_, at) => `This is paragraph ${at}, and it ends.`);
const contents = (...paragraphs: string[]) => {
  const text = paragraphs.join('\n\n');
  return contentsOf(text, paragraphsOf(text));
};

test('a text that is seen at a glance has no table of contents', () => {
  expect(contents('Heading', ...filler(4), 'Another', ...filler(4))).toEqual([]);
});

test('headings are short lines without a stop, Markdown headings, and chapters', () => {
  const entries = contents(
    'Of the beginning',
    ...filler(5),
    '## Second: what came.',
    ...filler(5),
    'CHAPTER IV.',
    ...filler(5),
    '“Who goes there?”',
    'and so on',
    ...filler(3),
  );
  expect(entries.map(({ title }) => title)).toEqual([
    'Of the beginning',
    'Second: what came.',
    'CHAPTER IV.',
  ]);
  expect(entries[1]?.paragraph).toBe(7);
});

test('where there are none, paragraphs are counted off', () => {
  const entries = contents(...filler(100));
  expect(entries).toHaveLength(20);
  expect(entries[1]).toEqual({ paragraph: 6, title: '¶ 6–10: This is paragraph 5, and it …' });
});

test('verse is no list of headings', () => {
  const verse = Array.from({ length: 40 }, (_, at) => `The line of number ${at}`);
  expect(contents(...verse)[0]?.title).toMatch(/^¶ 1–5: /u);
});

test('paragraphs that begin like the word for a chapter are none', () => {
  const entries = contents(
    'Of the beginning',
    'Actually, it was the water.',
    'Books are not drunk.',
    ...filler(8),
    'Part I liked best was the pump.',
    'Act of Parliament it was, they said.',
    'Letters came in; sections were cut off.',
    'Of the end',
    ...filler(8),
  );
  expect(entries.map(({ title }) => title)).toEqual(['Of the beginning', 'Of the end']);
});

test('chapters are counted in figures, letters and words, in several scripts', () => {
  const titles = [
    'Chapter 3.',
    'BOOK II. THE WATER.',
    'Act IV, Scene 2.',
    'Part the Second.',
    'Kapitel 5: Wasser.',
  ];
  const others = ['Глава 7. Вода.', 'فصل ٣.', '第三章 水。', '第12回 井戸。'];
  const entries = contents(...[...titles, ...others].flatMap((title) => [title, ...filler(3)]));
  expect(entries.map(({ title }) => title)).toEqual([...titles, ...others]);
});
