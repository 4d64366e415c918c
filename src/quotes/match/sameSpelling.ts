// Whether two ranges that are the same when loosened are so in what was left out and made one, too: in hyphens, in
// letters that are one in some languages only, in vowel points, in the numbers of notes.

import { type Folded, fold } from '../normalize/fold.ts';
import { differInCase, smallLetters } from '../normalize/letters.ts';
import { isWithinWord, type Loose, loosen } from '../normalize/loosen.ts';
import { perText } from '../perText.ts';

export interface Side {
  folded: Folded;
  loose: Loose;
  /** Where in the loose text the range begins. */
  at: number;
}

const hyphen = /[-־]/u;
const rejoinedIn = perText(({ rejoined }) => new Set(rejoined));

/** @param length Of the loose ranges, which are the same. */
export function isSameSpelling(one: Side, other: Side, length: number): boolean {
  // Points may be missing on one side of a word; where each has some that the other has not, they are two words.
  let [oneMore, otherMore] = [false, false];
  for (let unit = 0; unit < length; unit++) {
    const [here, there] = [placeOf(one, unit), placeOf(other, unit)];
    if (!isSameLetter(letterAt(one, here), letterAt(other, there))) return false;
    const [gap, otherGap] = [gapAfter(one, unit, length, here), gapAfter(other, unit, length, there)];
    if (gap === '' && otherGap === '') {
      if (one.loose.text.charCodeAt(one.at + unit) === 0x20) [oneMore, otherMore] = [false, false];
      continue;
    }
    const [points, otherPoints] = [marksIn(gap), marksIn(otherGap)];
    oneMore ||= points.some((point) => !otherPoints.includes(point));
    otherMore ||= otherPoints.some((point) => !points.includes(point));
    if (oneMore && otherMore) return false;
    if (isSpaced(gap) || isSpaced(otherGap)) [oneMore, otherMore] = [false, false];
    if (unit === length - 1) break;
    if (!fitHyphens(one, here, gap, other, placeOf(other, unit + 1), otherGap)) return false;
    if (!fitHyphens(other, there, otherGap, one, placeOf(one, unit + 1), gap)) return false;
    const [note, otherNote] = [noteIn(gap), noteIn(otherGap)];
    if (note !== otherNote && note !== '' && otherNote !== '') return false;
  }
  return true;
}

/** Whether two words that a difference sets side by side are one. */
export function isSameWord(one: string, other: string): boolean {
  const [folded, otherFolded] = [fold(one), fold(other)];
  const [loose, otherLoose] = [loosen(folded), loosen(otherFolded)];
  return (
    loose.text === otherLoose.text &&
    isSameSpelling(
      { folded, loose, at: 0 },
      { folded: otherFolded, loose: otherLoose, at: 0 },
      loose.text.length,
    )
  );
}

function placeOf({ loose, at }: Side, unit: number): number {
  return loose.places[at + unit] ?? 0;
}

function letterAt({ folded }: Side, place: number): string {
  return folded.text.charAt(place);
}

/** What was left out between a unit and the next, or the points behind the last one. */
function gapAfter(side: Side, unit: number, length: number, place: number): string {
  const { text } = side.folded;
  if (unit === length - 1) return text.slice(place + 1, endOfPoints(text, place + 1));
  const next = placeOf(side, unit + 1);
  return next <= place + 1 ? '' : text.slice(place + 1, next);
}

/** Behind the points that stand at `at`. */
export function endOfPoints(text: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = text.charCodeAt(end);
    if (Number.isNaN(unit) || unit < 0x300) return end;
    const size = unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
    const isStress = unit === 0x301 && /\p{Script=Cyrillic}/u.test(text.charAt(end - 1));
    if (!isStress && smallLetters(text.slice(end, end + size)) !== '') return end;
    end += size;
  }
}

const isLetter = /\p{L}/u;

/** Marks that are one when loosened are so for good. */
function isSameLetter(one: string, other: string): boolean {
  if (one === other || !isLetter.test(one) || !isLetter.test(other)) return true;
  return differInCase(one, other);
}

/** Words may differ in a hyphen only where a line end swallowed one: "re-sign" is not "resign". */
function fitHyphens(
  one: Side,
  place: number,
  gap: string,
  other: Side,
  otherNext: number,
  otherGap: string,
): boolean {
  const isMissing = isHyphen(one, place, gap) && !hyphen.test(otherGap);
  return !isMissing || rejoinedIn(other.folded).has(otherNext);
}

/** Whether a hyphen, and nothing else, was left out within a word. */
function isHyphen({ folded }: Side, place: number, gap: string): boolean {
  const at = gap.search(hyphen);
  return at !== -1 && gap.replace(/\p{M}/gu, '').length === 1 && isWithinWord(folded.text, place + 1 + at);
}

const marksIn = (gap: string): readonly string[] => gap.match(/\p{M}/gu) ?? [];
const isSpaced = (gap: string) => gap.includes(' ');
const noteIn = (gap: string) => gap.replace(/[^\p{N}\p{L}*†‡]/gu, '');
