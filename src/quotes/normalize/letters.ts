// Letters as they are looked for, by the search and for quotations: small, without what a writer may leave out.

/**
 * Harakat, niqqud, Syriac points and signs of recitation, which most texts leave out, the stroke that only makes an
 * Arabic word longer, and what chooses between forms of one character. A hamza is none of these.
 */
const points =
  '\\u{34F}\\u{591}-\\u{5BD}\\u{5BF}\\u{5C1}\\u{5C2}\\u{5C4}\\u{5C5}\\u{5C7}\\u{610}-\\u{61A}\\u{640}\\u{64B}-\\u{653}' +
  '\\u{656}-\\u{65F}\\u{670}\\u{6D6}-\\u{6DC}\\u{6DF}-\\u{6E4}\\u{6E7}\\u{6E8}\\u{6EA}-\\u{6ED}\\u{711}\\u{730}-\\u{74A}' +
  '\\u{8D3}-\\u{8E1}\\u{8E3}-\\u{8FF}\\u{FB1E}\\u{FE00}-\\u{FE0F}\\u{E0100}-\\u{E01EF}';
const allPoints = new RegExp(`[${points}]`, 'gu');
const special = /i\u{307}|[ıςßٱ]/gu;
const plain: Record<string, string> = { ı: 'i', ς: 'σ', ß: 'ss', ٱ: 'ا' };

/** Capitals made small, in any language: İ, I and ı are one, so are ß and SS; without vowel points. */
export function smallLetters(text: string): string {
  return text
    .toLowerCase()
    .replace(special, (letter) => plain[letter] ?? 'i')
    .replace(allPoints, '');
}

/** What `smallLetters` leaves out, and nothing else. */
export function withoutPoints(text: string): string {
  return text.replace(allPoints, '');
}

// Which of the letters that `smallLetters` makes one are so in every language: "ı" is another letter than "i".
const pairs = new Set(['İi', 'Iı', 'ßS', 'ßẞ', 'ٱا']);

/** Whether two letters differ in their case only. */
export function differInCase(one: string, other: string): boolean {
  const [small, otherSmall] = [one.toLowerCase(), other.toLowerCase()];
  if (pairs.has(one + other) || pairs.has(other + one)) return true;
  if (small.replace('ς', 'σ') === otherSmall.replace('ς', 'σ')) return true;
  // Greek capitals bear no accents.
  const [base, otherBase] = [unaccented(small), unaccented(otherSmall)];
  return (
    base === otherBase &&
    ((one !== small && base === small) || (other !== otherSmall && otherBase === otherSmall))
  );
}

const greek = /\p{Script=Greek}/u;

/** A small Greek letter without its accents; any other as it is. */
export function unaccented(letter: string): string {
  return greek.test(letter) ? letter.normalize('NFD').replace(/\p{M}/gu, '') : letter;
}
