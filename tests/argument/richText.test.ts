import { expect, test } from 'vitest';
import { plainRichText } from '../../src/argument/richText.ts';

test('what CSL writes as markup is read, not shown', () => {
  for (const [rich, plain] of [
    ['<i>Homo sapiens</i> in H<sub>2</sub>O', 'Homo sapiens in H2O'],
    ['The <span class="nocase">iPhone</span> years', 'The iPhone years'],
    ['<span style="font-variant:small-caps;">Nato</span> and <b>after</b>', 'Nato and after'],
    ['<i>On <b>both</b></i>', 'On both'],
    ['<I>Capitals</I>', 'Capitals'],
    ['<jats:italic>E. coli</jats:italic>', 'E. coli'],
  ] as const) {
    expect(plainRichText(rich)).toBe(plain);
  }
});

test('a power stays one without its markup', () => {
  expect(plainRichText('10<sup>6</sup> cells at 10<sup>−3</sup> M')).toBe('10⁶ cells at 10⁻³ M');
  expect(plainRichText('the 2<sup>nd</sup> law')).toBe('the 2nd law');
});

test('entities are read once', () => {
  expect(plainRichText('Taylor &amp; Francis&#8217;s &quot;A&quot; &lt;i&gt; &#x2014; B')).toBe(
    'Taylor & Francis’s "A" <i> — B',
  );
  expect(plainRichText('&amp;lt;')).toBe('&lt;');
});

test('what is no markup stays', () => {
  for (const text of [
    'AT&T',
    'a < b > c',
    'Is <b> a letter?',
    '<i>open',
    'x</i>',
    '<script>',
    '&unknown;',
    '&#0;',
  ]) {
    expect(plainRichText(text)).toBe(text);
  }
});

test('white space is single, and nothing to see is nothing', () => {
  expect(plainRichText(' A \n title ')).toBe('A title');
  expect(plainRichText('<i> </i>')).toBe('');
  expect(plainRichText(' \u200B\u00A0')).toBe('');
  expect(plainRichText(undefined)).toBe('');
  expect(plainRichText(7)).toBe('7');
});
