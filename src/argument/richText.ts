// Text of CSL-JSON, which may hold what looks like HTML: <i>, <sub>, a span that keeps capitals, entities. We show
// it plain.

const tag = /<(\/?)(?:(i|b|em|strong|sub|sup|sc|scp|u)|(span|(?:jats|mml):[a-z]+)(?:\s[^<>]*)?)>/gi;

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u{A0}',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
};
const entity = new RegExp(`&(?:#(\\d{1,7})|#x([\\da-f]{1,6})|(${Object.keys(named).join('|')}));`, 'gi');

const raised: Readonly<Record<string, string>> = Object.fromEntries(
  [...'0123456789+-−()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾ⁿ'][at] ?? sign]),
);

/** The text without markup, white space as single spaces; empty where there is nothing to see. */
export function plainRichText(text: string | number | undefined): string {
  const given = String(text ?? '');
  const plain = /[<&]/.test(given) ? withoutTags(given).replace(entity, toCharacter) : given;
  return /[^\s\p{C}]/u.test(plain) ? plain.replace(/[^\S\u{A0}\u{202F}]+/gu, ' ').trim() : '';
}

/** Tags go in pairs, as CSL has it: one that stands alone is a text with a "<" in it. */
function withoutTags(text: string): string {
  const open: { name: string; start: number; end: number }[] = [];
  const cuts: { start: number; end: number }[] = [];
  const powers: { start: number; end: number }[] = [];
  for (const match of text.matchAll(tag)) {
    const name = (match[2] ?? match[3] ?? '').toLowerCase();
    const at = { name, start: match.index, end: match.index + match[0].length };
    if (match[1] === '') {
      open.push(at);
      continue;
    }
    const opening = open.at(-1);
    if (opening?.name !== name) continue;
    open.pop();
    cuts.push(opening, at);
    // Of a formula only this would be another number without it: 10⁶ is not 106.
    if (name === 'sup') powers.push({ start: opening.end, end: at.start });
  }
  let plain = '';
  let from = 0;
  for (const { start, end } of cuts.toSorted((a, b) => a.start - b.start)) {
    plain += shown(text, from, start, powers);
    from = end;
  }
  return plain + shown(text, from, text.length, powers);
}

function shown(text: string, start: number, end: number, powers: readonly { start: number; end: number }[]) {
  const piece = text.slice(start, end);
  const whole = powers.some((power) => power.start === start && power.end === end);
  const signs = [...piece];
  return whole && signs.every((sign) => sign in raised) ? signs.map((sign) => raised[sign]).join('') : piece;
}

function toCharacter(whole: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return named[name.toLowerCase()] ?? whole;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
}
