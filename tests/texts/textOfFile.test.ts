import { expect, test } from 'vitest';
import { textOfFile } from '../../src/texts/textOfFile.ts';

const facts = async (content: string, name: string) => (await textOfFile(new File([content], name))).facts;

test('a page says its title, its day, its author, its site, its address and its language', async () => {
  const page = `<!doctype html><html lang="en-GB"><head>
    <!-- <meta property="og:title" content="An older one"> -->
    <title>The bridge | The Gazette</title>
    <meta content="The bridge &amp; its toll" property="og:title">
    <meta property='article:published_time' content='2024-03-09T10:00:00Z'>
    <meta name="author" content="Ada Lind"><meta name="author" content="Pieter Vos">
    <meta property="article:author" content="https://example.org/ada">
    <meta property="og:site_name" content="The Gazette">
    <link rel="canonical" href="https://example.org/bridge"></head><body><p>So.</p></body></html>`;
  expect(await facts(page, 'saved.html')).toEqual({
    title: 'The bridge & its toll',
    author: [{ literal: 'Ada Lind' }, { literal: 'Pieter Vos' }],
    issued: { 'date-parts': [[2024, 3, 9]] },
    'container-title': 'The Gazette',
    URL: 'https://example.org/bridge',
    language: 'en-GB',
  });
});

test('an address with a user name is not that of the page', async () => {
  const page = `<link rel="canonical" href="https://user:pass@example.org/"><meta property="og:url" content="https://example.org/og"><p>So.</p>`;
  expect((await facts(page, 'saved.html')).URL).toBe('https://example.org/og');
});

test('where the head is silent, the heading, the data for search engines and the time speak', async () => {
  const page =
    '<script type="application/ld+json">{"datePublished":"2019-07"}</script><h1>A <i>bridge</i></h1>';
  expect(await facts(page, 'a.html')).toEqual({ title: 'A bridge', issued: { 'date-parts': [[2019, 7]] } });
  expect(await facts('<title>Only this</title><time datetime=1931-02-01>then</time><p>a', 'a.html')).toEqual({
    title: 'Only this',
    issued: { 'date-parts': [[1931, 2, 1]] },
  });
  expect(await facts('<p>Nothing.</p>', 'a page.html')).toEqual({ title: 'a page' });
});

test('of a text, a heading or a first line that is no sentence is the title; else the name of the file', async () => {
  expect(await facts('# The bridge #\n\nIt stood.', 'a.md')).toEqual({ title: 'The bridge' });
  expect(await facts('Why the bridge stood\n\nIt stood.', 'a.txt')).toEqual({
    title: 'Why the bridge stood',
  });
  expect(await facts('It stood.\n\nAnd fell.', 'Notes of May.txt')).toEqual({ title: 'Notes of May' });
  expect(await facts('Only a line', 'a.txt')).toEqual({ title: 'a' });
});

test('a page of tags and comments that never end is read within the time of a test', async () => {
  for (const left of ['<meta ', '<meta "', '<!--', '<link ', '<time ', '<h1 ']) {
    const page = `<title>Told</title><p>Words.</p>${left.repeat(2_000_000 / left.length)}`;
    expect((await facts(page, 'a.html')).title).toBe('Told');
  }
});

test('Markdown that is pasted is read as its file is, other text with a number sign as it stands', async () => {
  const pasted = (text: string) => textOfFile(new File([text], 'Pasted text', { type: 'text/plain' }));
  const essay = '# Why *cats*?\n\nThey are quiet.\n';
  const { text, facts } = await pasted(essay);
  expect(text).toBe((await textOfFile(new File([essay], 'essay.md'))).text);
  expect(text).toMatch(/^Why cats\?\n/);
  expect(facts.title).toBe('Why cats?');
  const note = `---\ntitle: Cats\n---\n${essay}`;
  expect(await pasted(note)).toEqual(await textOfFile(new File([note], 'note.md')));
  const lines = '---\nOnly a *line*.\n---\nMore.\n';
  expect((await pasted(lines)).text).toBe(lines);
  const list = 'Mine, and *hers*:\n# 1 is first\n';
  expect((await pasted(list)).text).toBe(list);
  expect((await textOfFile(new File([essay], 'essay.txt'))).text).toBe(essay);
  // A configuration, say, whose first line is a comment.
  expect((await textOfFile(new File([essay], 'hosts'))).text).toBe(essay);
});
