import fc from 'fast-check';
import { expect, test } from 'vitest';
import { htmlText } from '../../src/texts/htmlText.ts';
import { growth } from '../charactersRead.ts';
import { forAll } from '../quotes/forAll.ts';

test('blocks are paragraphs, lines within one stay lines', () => {
  const page = `<!doctype html><html><head><title>Not this</title><style>p > b { color: red }</style></head>
    <body><h1>The  Pump</h1><p>It was
    in <b>Broad</b> Street.<p>A line,<br>and another.<ul><li>one<li>two</ul><pre>
  a
    b</pre></body></html>`;
  expect(htmlText(page)).toBe(
    'The Pump\n\nIt was in Broad Street.\n\nA line,\nand another.\n\none\n\ntwo\n\n  a\n    b',
  );
});

test('two line breaks are a blank line, as old pages write paragraphs', () => {
  expect(htmlText('one<br>\n<br/> <br>two')).toBe('one\n\ntwo');
});

test('characters by name and number are read, and what is none stays', () => {
  expect(
    htmlText('&ldquo;a&rdquo;&nbsp;&amp;lt; &#8212; &#x2026; &#146; &copy 1 &notit; &nix; AT&T &#xD800;'),
  ).toBe('“a”\u00A0&lt; — … ’ © 1 &notit; &nix; AT&T \uFFFD');
});

test('scripts, styles, comments, forms and what stands round a text are left out', () => {
  const text = 'The text itself, which is long enough to be most of what the page says.';
  const page = `<nav><ul><li>Home<nav>deeper</nav><li>News</ul></nav><header>Paper</header>
    <script>if (a < b) document.write("<p>written</p>")</script><!-- <p>commented --> <noscript><p>Turn it on</noscript>
    <p title="a > b" data-x='<p>'>${text}</p><div hidden>unseen <div>deep</div> unseen</div>
    <form>Your mail <button>Send</button></form><svg><text>drawn</text></svg><aside>Related</aside>
    <![CDATA[as <data>]]> 1 < 2 <footer>©</footer>`;
  expect(htmlText(page)).toBe(`${text}\n\nas <data> 1 < 2`);
});

test('the article is taken where there is one with most of the text, and else the whole', () => {
  const words = 'Some words of the article that make up most of it. ';
  const one = `<p>Above</p><main><p>Beside</p><article><h1>Title</h1><p>${words}</p></article></main><p>Below</p>`;
  expect(htmlText(one)).toBe(`Title\n\n${words.trim()}`);
  const two = `<article><p>${words}</p></article><article><p>Another.</p></article>`;
  expect(htmlText(two)).toBe(`${words.trim()}\n\nAnother.`);
  const small = `<p>${words}</p><article><p>A teaser.</p></article>`;
  expect(htmlText(small)).toBe(`${words.trim()}\n\nA teaser.`);
});

test('a page that stands in one form, or never closes its menu, is not lost', () => {
  const words = 'All that the page says stands in here, from the first to the last word.';
  expect(htmlText(`<form><p>${words}</p></form>`)).toBe(words);
  expect(htmlText(`<nav>Home<p>${words}</p>`)).toBe(`Home\n\n${words}`);
});

test('the numbers of notes are left out, powers are not', () => {
  expect(htmlText('It killed 616.<sup><a href="#1">[1]</a></sup> About 10<sup>3</sup> fled.')).toBe(
    'It killed 616. About 10³ fled.',
  );
  expect(
    htmlText('A yard of 40 m<sup>2</sup> and <a href="/e">mc<sup>2</sup></a>, the 1<sup>st</sup>.'),
  ).toBe('A yard of 40 m² and mc², the 1st.');
});

test.each([
  ['a link in a raised figure', '<sup><a href="#n">1</a></sup>'],
  ['a raised figure in a link', '<a href="#n"><sup>1</sup></a>'],
  ['the same in brackets', '<a href="#n"><sup>[12]</sup></a>'],
  ['the role of a note', '<a role="doc-noteref" href="x.html">1</a>'],
  ['the role in an e-book', '<a epub:type="noteref" href="x.html">1</a>'],
  ['a class', '<sup class="footnote-ref">1</sup>'],
  ['a class round a link', '<span class="footnote-reference">[<a href="#x">1</a>]</span>'],
  [
    'an encyclopedia',
    '<sup id="r" class="reference"><a href="#cite_note-2"><span>[</span>2<span>]</span></a></sup>',
  ],
  ['its page number', '<sup class="reference nowrap"><span>:\u{a0}12\u{2013}13</span></sup>'],
  [
    'its wish for a source',
    '<sup class="noprint Inline-Template">[<i><a href="/w">citation needed</a></i>]</sup>',
  ],
  ['the address alone', '<a href="#fn1">1</a>'],
  ['a star', '<a href="#note-1"><sup>*</sup></a>'],
])('the mark of a note is left out: %s', (_, mark) => {
  expect(htmlText(`<p>It killed 616 people${mark} about the pump.</p>`)).toBe(
    'It killed 616 people about the pump.',
  );
});

test('a link that is no mark stays, whatever it leads to', () => {
  expect(htmlText('See note <a href="#fn1">1</a>, or <a href="#fn2">the second note</a>.')).toBe(
    'See note 1, or the second note.',
  );
  expect(htmlText('<p>People<a href="/page/2">2</a> came.</p>')).toBe('People2 came.');
});

test('the readings beside characters are left out, with or without their end tags', () => {
  expect(htmlText('<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp>字<rt>じ</rt></ruby>の水</p>')).toBe(
    '漢字の水',
  );
  expect(htmlText('<p><ruby>漢<rt>かん<rb>字<rt>じ</ruby>の水</p>')).toBe('漢字の水');
});

test('short quotations get the marks that a browser draws', () => {
  expect(htmlText('He said <q>no</q>.')).toBe('He said “no”.');
});

const bits = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...'< > </ <! <!-- --> <p </p> <p> <b a="> " \' = / & &# &#x &amp <script> </script <pre> </pre> <nav> </nav> <article> </article> <br <![CDATA[ ]]> <q> </sup> <sup> <a> <title> <? <form/> hidden'.split(
        ' ',
      ),
    ),
    fc.string({ unit: 'binary', maxLength: 6 }),
  ),
  { maxLength: 60 },
);

test('any markup gives a text and no error, without paragraphs that are empty', () => {
  forAll(
    'htmlText',
    bits.map((some) => some.join('')),
    (page) => {
      const text = htmlText(page);
      expect(text.length).toBeLessThanOrEqual(page.length * 2 + 8);
      if (text !== '') for (const each of text.split('\n\n')) expect(each).not.toBe('');
    },
    1000,
  );
});

test.each([
  ['text', '<p>Some words of a page &amp; more.</p>\n'],
  ['open tags', '<b>'],
  ['open and closed in disorder', '<nav></i><div><form></b>'],
  ['comments left open', '<!-- '],
  ['quotes left open', '<a b="'],
  ['lone brackets', '<'],
  ['data left open', '<![CDATA['],
  ['scripts left open', '<script>'],
  ['notes', '<sup><a>1'],
  ['notes that are closed', '<a class=footnote-ref><sup>1</sup></a>'],
  ['readings', '<ruby>a<rt>b'],
  ['blanks', ' \n\t'],
  ['attributes', '<a '],
])('twice as much of %s is about twice the work', (_, piece) => {
  expect(growth((size) => htmlText(piece.repeat(Math.ceil(size / piece.length))), 20_000)).toBeLessThan(2.5);
});
