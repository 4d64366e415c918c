// Parts of words that do not stand alone: cut off, they leave another meaning.

const listed = (words: string) => new Set(words.split(' '));

/** Before a hyphen: "violent" is not what "non-violent" says, nor "president" what "ex-president" says. */
export const boundPrefixes: ReadonlySet<string> = listed(
  'un non anti in im ir il dis de re ex pre post pro contra counter pseudo quasi semi demi sub super ultra hyper ' +
    'hypo infra inter intra extra trans mis mal neo proto crypto vice half co multi mono bi tri over under out self ' +
    'near so mid nicht sans не ні нон анти экс вице псевдо полу недо nie niby wice eks sin vize schein',
);

/** After a hyphen: "sugar-free" is not sugar. */
export const boundSuffixes: ReadonlySet<string> = listed('free less like proof frei arm los ähnlich libre');

/** Prefixes that leave a word what it is: others make other words, often opposites. */
const wordPrefixes = (
  'un non anti ante in im ir il en dis des de re ex pre per pro para post hyper hypo inter intra intro infra extra ' +
  'ultra sub super sur over under mis mal micro macro mini maxi mono poly homo hetero endo exo ' +
  'не ні без недо при пре пере про nie bez przy prze ver be ent er zer ge miss'
).split(' ');

/** Whether two words in lower case are one stem with two prefixes, or with one and without. */
export function differInPrefix(one: string, other: string): boolean {
  const stemsOf = (word: string) =>
    new Map(
      ['', ...wordPrefixes]
        .filter((prefix) => word.startsWith(prefix) && word.length >= prefix.length + 3)
        .map((prefix) => [word.slice(prefix.length), prefix]),
    );
  const stems = stemsOf(other);
  return one !== other && [...stemsOf(one).keys()].some((stem) => stems.has(stem));
}

/** Prefixes that turn a word round. */
const negating = 'un non anti in im ir il dis mis a de des не ні nie kontra contra нон анти'.split(' ');

/** Whether one of two words in lower case is the other with a negating prefix, or with "-less". */
export function isNegated(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 3) return false;
  if (negating.some((prefix) => long === prefix + short)) return true;
  const stem = long.endsWith('less') ? long.slice(0, -4) : short.endsWith('less') ? short.slice(0, -4) : null;
  return stem !== null && (short === stem || [short, long].includes(`${stem}ful`));
}

/** Whether a word that a hyphen joins to the next turns that one round. */
export function isNegatingPrefix(word: string): boolean {
  return negating.includes(word);
}
