// The marks of notes in a text: people¹, people[1], people[^note], people†; and figures that may be such marks: people1.

import type { Sliced } from '../effort.ts';
import { perText, slicedPerText } from '../perText.ts';

/** A range of the folded text that is no part of the sentence that it stands in. */
export interface Aside {
  from: number;
  to: number;
  kind: 'note' | 'page';
  /** Whether nothing else can be meant: a power is no note, and a figure behind a word may be its own. */
  sure: boolean;
}

// What stands before a figure is looked at behind it: most characters are none.
const candidates = /[[*†‡]|[¹²³⁰⁴-⁹]+|\d(?<=[\p{Ll}.,;:!?"']\d)\d{0,2}/gu;
/** Looked at before a mark, in characters. */
const reach = 24;

const numbers = String.raw`\d{1,3}(?:[,-] ?\d{1,3}){0,20}`;
const bracketed = new RegExp(
  String.raw`(?:\[(?:\^[\p{L}\p{N}_-]{1,30}|${numbers}|(?:note|nb|n|fn|footnote|anm\.?) ?\d{1,3}|citation needed)\]){1,20}(?![\p{Lu}\p{Ll}\p{N}])`,
  'iuy',
);
const lettered = /\[[a-z]\](?![\p{L}\p{N}])/uy;
const afterBrackets = new RegExp(String.raw`: ?${numbers}(?![\p{L}\p{N}])`, 'uy');
const raised = /[¹²³⁰⁴-⁹]{1,3}(?:[,-]?[¹²³⁰⁴-⁹]{1,3})*(?![\p{Lu}\p{Ll}\p{N}⁺⁻])/uy;
const signs = /[*†‡]{1,3}(?=$|[\s.,;:!?"')\]-])/uy;
const glued = new RegExp(String.raw`${numbers}(?![\p{L}\p{N}\p{M}%°]|[.,]\d)`, 'uy');

const word = String.raw`(?<![\p{L}\p{N}\p{M}])[\p{L}\p{M}]+`;
const beforeRaised = new RegExp(String.raw`(?:${word}|[^\P{L}\p{ASCII}])["')]?[.,;:!?]?["']?$`, 'u');
const beforeGlued = /(?<![\p{L}\p{N}\p{M}-])\p{Lu}?\p{Ll}{3,}(?:["')]?[.,;:!?]["']?)?$/u;
// "10 metres²" is an area, "sin² x" a square, "vitamin12" and "step 4" have numbers of their own.
const measured =
  /^(?:\p{L}{1,2}|sec|min|mol|rad|bar|inch|inches|miles?|feet|foot|yards?|met(?:er|re)s?|\p{L}+met(?:er|re)s?|sin|cos|tan|cot|csc|log|exp|chi)$/iu;
const numbered =
  /^(?:page|part|figs?|figures?|tables?|tabs?|chap|chapter|vols?|volumes?|sect?|section|line|note|notes|item|items|step|steps|type|types|phase|level|class|group|grade|stage|model|version|vers|python|covid|vitamin|omega|article|arts?|para|exhibit|appendix|route|highway|apollo|area|unit|room|abschnitt|kapitel|seite|teil|tabelle|abbildung|abb|kap|band|artikel|nummer|chapitre|partie|tableau|article|volume|tome)$/iu;

/** In the order of the text. */
export const noteMarks = slicedPerText(function* ({ text }, effort): Sliced<Aside[]> {
  const asides: Aside[] = [];
  const add = (pattern: RegExp, from: number, sure: boolean): number => {
    pattern.lastIndex = from;
    const length = pattern.exec(text)?.[0].length ?? 0;
    if (length > 0) asides.push({ from, to: from + length, kind: 'note', sure });
    return from + length;
  };
  let [next, noted] = [0, 0];
  for (;;) {
    // Another text may be looked through during a rest.
    candidates.lastIndex = next;
    const found = candidates.exec(text);
    if (!found) break;
    const at = found.index;
    // Each candidate takes a microsecond, and each character some nanoseconds.
    if (asides.length % 256 === 255 || at - noted > 0x8000) {
      yield* effort.work(at - noted);
      noted = at;
    }
    const before = text.slice(Math.max(0, at - reach), at);
    const end = addAt(found[0], at, before, add);
    next = Math.max(end, at + 1);
  }
  effort.note(text.length - noted);
  return asides;
});

function addAt(
  found: string,
  at: number,
  before: string,
  add: (pattern: RegExp, from: number, sure: boolean) => number,
): number {
  if (found === '[') {
    // An element of a list is no note: "x[1]".
    const isGlued = /[\p{L}\p{M}]{2}$|[\p{Lo}\p{N}.,;:!?"')%]$/u.test(before);
    const isApart = / $/u.test(before);
    if (!isGlued && !isApart) return at;
    const end = add(bracketed, at, isGlued);
    return end > at ? add(afterBrackets, end, false) : add(lettered, at, false);
  }
  if (/[*†‡]/u.test(found)) return /[\p{L}\p{M}.,;:!?"')]$/u.test(before) ? add(signs, at, true) : at;
  if (/\d/u.test(found)) {
    const isWord = beforeGlued.test(before) && !numbered.test(wordIn(before));
    return isWord ? add(glued, at, false) : at;
  }
  return beforeRaised.test(before) && !measured.test(wordIn(before)) ? add(raised, at, true) : at;
}

/** The last word. */
const wordIn = (before: string) => /[\p{L}\p{M}]+(?=[^\p{L}\p{M}]*$)/u.exec(before)?.[0] ?? '';

/** Where in the folded text the marks begin, and end, that are surely those of notes. */
export const noteEdges = perText(
  (text) =>
    new Set(
      noteMarks(text)
        .filter(({ sure }) => sure)
        .flatMap(({ from, to }) => [from, to]),
    ),
);
