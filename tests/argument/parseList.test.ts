import { expect, test } from 'vitest';
import { type ListedClaim, parseList } from '../../src/argument/parseList.ts';

/** "so(why(because),!but)": an objection has an exclamation mark. */
const shape = (claims: readonly ListedClaim[]): string =>
  claims
    .map(({ fields, below }) => {
      const sign = { objection: '!', evidence: '?', reason: '' }[fields.role];
      return `${sign}${fields.text}${below.length > 0 ? `(${shape(below)})` : ''}`;
    })
    .join(',');

const lists: Record<string, [string, string]> = {
  'lines with indents': ['a\n  b\n    c\n  d\ne', 'a(b(c),d),e'],
  tabs: ['a\n\tb\n\t\tc\nd', 'a(b(c)),d'],
  'Markdown with hyphens, which are no objections': ['- a\n  - b\n  - c\n- d', 'a(b,c),d'],
  'a line over its list': ['Why so:\n- a\n- b\n  - c', 'Why so:(a,b(c))'],
  'headings over lists': ['# a\n- b\n## c\n- d', 'a(b,c(d))'],
  'numbers with dots that say how deep they are': ['1. a\n1.1. b\n1.1.1. c\n1.2. d\n2. e', 'a(b(c),d),e'],
  'numbers of one level with letters below': ['1. a\n   a) b\n   b) c\n2. d', 'a(b,c),d'],
  'Argdown, where plus and minus say what they are': ['[So]: a\n  + b\n    - c\n  - d', 'a(b(!c),!d)'],
  'Argdown with arrows': ['a\n  <+ b\n  <- c\n    <_ d', 'a(b,!c(!d))'],
  Kialo: ['Discussion Title: T\n\n1. a\n1.1. Pro: b\n1.1.1. Con: c\n1.2. Con: d', 'a(b(!c),!d)'],
  'signs of Word without indents': ['•\ta\no\tb\n▪\tc\n•\td', 'a(b(c)),d'],
  'check boxes': ['- [ ] a\n- [x] b', 'a,b'],
  'a sentence over two lines': ['- a and\n  more\n- b', 'a and more,b'],
  'lines of Windows': ['- a\r\n  - b\r\n', 'a(b)'],
  'words before a colon': ['Because: a\nBut: b\nEvidence: c', 'a,!b,?c'],
  'numbers that begin sentences': [
    '1854 was bad\n3.5 million people\nI came',
    '1854 was bad,3.5 million people,I came',
  ],
  'rules of Markdown, which say nothing': ['- a\n\n---\n\n- b\n  - …\n* * *\n- Pro: –', 'a,b,Pro: –'],
  nothing: ['\n  \n', ''],
};

for (const [name, [text, claims]] of Object.entries(lists)) {
  test(`reads ${name}`, () => expect(shape(parseList(text))).toBe(claims));
}

test('what Argdown calls a statement is its name', () => {
  const [first] = parseList('[Water]: It spreads in water.\n  + <Pump>: They lie round the pump.');
  expect(first?.fields.label).toBe('Water');
  expect(first?.below[0]?.fields).toEqual({
    role: 'reason',
    label: 'Pump',
    text: 'They lie round the pump.',
  });
});

test('an objection to a step stays one', () => {
  expect(parseList('a\n  + b\n    <_ c')[0]?.below[0]?.below[0]?.fields).toEqual({
    ...{ role: 'objection', against: 'inference', text: 'c' },
  });
});
