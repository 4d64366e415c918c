// In which language a text is, and which way it is read: a map from right to left where its language is.

import type { Argument, Claim } from '../argument/argument.ts';
import { writtenLocale } from '../argument/safeLocale.ts';
import { resolveReuse, sentenceOf } from '../argument/walk.ts';

/** ISO 15924 codes of the scripts that are written from right to left. */
const rightToLeftScripts = new Set(
  `Adlm Arab Aran Armi Avst Chrs Cprt Elym Gara Hatr Hebr Hung Khar Lydi Mand Mani Mend Merc Mero Narb Nbat
  Nkoo Orkh Ougr Palm Phli Phlp Phnx Prti Rohg Samr Sarb Sogd Sogo Syrc Syre Syrj Syrn Thaa Yezi`.split(
    /\s+/,
  ),
);

// The blocks that Unicode keeps for scripts written from right to left, and its marks for either direction.
const strong = /[\p{L}\u{200E}\u{200F}\u{61C}]/u;
const toTheLeft =
  /[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFF}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u{200F}]/u;

/** The first letter or mark that has a direction, and whether that is from right to left. */
export function firstStrong(text: string): { letter: string; leftwards: boolean } | null {
  const [letter] = strong.exec(text) ?? [];
  return letter === undefined ? null : { letter, leftwards: toTheLeft.test(letter) };
}

/** Whether a text is read from right to left, as `dir="auto"` finds it; null for a text without letters. */
export function startsRightToLeft(text: string): boolean | null {
  return firstStrong(text)?.leftwards ?? null;
}

const known = new WeakMap<Argument, boolean>();

/** Whether a map is read from right to left: by its language or, where it names none, by its first words. */
export function isRightToLeft(argument: Argument): boolean {
  const found = known.get(argument) ?? ofLanguage(argument.language) ?? ofWords(argument);
  known.set(argument, found);
  return found;
}

/** Written from left to right in every country: Intl is not asked for their script, which takes some 20 ms at first. */
export const toTheRight = new Set('cs da de el en es fi fr hu it nb nl pl pt ro ru sv uk'.split(' '));

function ofLanguage(language: string): boolean | null {
  const tag = writtenLocale(language);
  const [primary = '', second] = tag.split('-');
  if (toTheRight.has(primary) && second?.length !== 4) return false;
  const locale = new Intl.Locale(tag);
  // What is undetermined would be taken for English.
  if (tag.startsWith('und') && locale.script === undefined) return null;
  const { script } = locale.maximize();
  return script === undefined ? null : rightToLeftScripts.has(script);
}

function ofWords(argument: Argument): boolean {
  // Of thousands the first have a letter.
  const theses = argument.theses.slice(0, 60).flatMap((id) => argument.claims.get(id) ?? []);
  const texts = [argument.title, argument.issue ?? '', ...theses.map((claim) => sentenceOf(argument, claim))];
  return startsRightToLeft(texts.join(' ')) ?? false;
}

/** BCP 47: the language of a claim's sentence, "und" where the document does not say. */
export function languageOf(argument: Argument, claim: Claim): string {
  return claim.lang ?? resolveReuse(argument, claim)?.lang ?? argument.language;
}
