// Text of CSL-JSON, which may hold what looks like HTML: <i>, <sub>, a span that keeps capitals, entities. We show
// it plain.

/** Tags go in pairs, as CSL has it: one that stands alone is a text with a "<" in it. */
const innermost =
  /<(i|b|em|strong|sub|sup|sc|scp|u|span|(?:jats|mml):[a-z]+)(?:\s[^<>]*)?>((?:[^<]|<(?![a-z/]))*)<\/\1>/gi;
/** Deeper than any title. */
const deepest = 9;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
};
const entity = new RegExp(`&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(${Object.keys(named).join('|')}));`, 'gi');

const onTheLine = '0123456789+-−()n';
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ';

/** The text without markup, white space as single spaces; empty where there is nothing to see. */
export function plainRichText(text: string | number | undefined): string {
  let plain = String(text ?? '');
  if (/[<&]/.test(plain)) {
    for (let depth = 0, before = ''; depth < deepest && plain !== before; depth++) {
      before = plain;
      plain = plain.replace(innermost, (_, tag: string, inner: string) =>
        /^sup$/i.test(tag) ? power(inner) : inner,
      );
    }
    plain = plain.replace(entity, toCharacter);
  }
  return /[^\s\p{C}]/u.test(plain) ? plain.replace(/[^\S\u{A0}\u{202F}]+/gu, ' ').trim() : '';
}

/** 10⁶ is not 106. */
function power(inner: string): string {
  const places = [...inner].map((sign) => onTheLine.indexOf(sign));
  return places.includes(-1) ? inner : places.map((place) => raised.charAt(place)).join('');
}

function toCharacter(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return named[name.toLowerCase()] ?? whole;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
