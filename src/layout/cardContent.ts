// What stands on a card, and how large that makes it: a column of parts, each with its lines. All is measured in em
// of the card's type, so that a card is wrapped once for each measure and not once for each size of type. The map's
// style sheet and the drawing both follow the parts given here.

import type { Argument, Claim } from '../argument/argument.ts';
import { type DisplayRole, displayRoleOf, nameOf, resolveReuse, sentenceOf } from '../argument/walk.ts';
import { attributionOf } from '../labels/saidBy.ts';
import { childrenWords, otherOccurrences, roleOf, standingSigns } from '../labels/wording.ts';
import type { Box, CardForm, CardSpec, Size } from './layoutResult.ts';
import { type Face, textWidth } from './textWidth.ts';
import type { TypeSizes } from './typeSizes.ts';
import { balance, measureText, type Wrapped } from './wrapText.ts';

/** Measures of cards in em: of the sentence's type on cards with sentences, of the name's on cards with names. */
export const card = {
  sentence: { block: 0.6, inline: 0.95, line: 1.36, gap: 0.3 },
  name: { block: 0.36, inline: 0.75, line: 1.24, gap: 0.12 },
  /** The lines of labels, in em of their own. */
  label: 1.42,
  /** Kept free at the start of a row "also under …" for its arrow, in em of the label. */
  alsoArrow: 1.35,
  /** By how much the chevron of a chip is wider than the sign for it in the words, in em of the label. */
  chevron: 0.5,
  /** The row for how strong a claim stands: a bar with its words under it, in em of the label. */
  meter: 2.1,
  /** Names on cards have no more lines than this; the third is for narrow cards. */
  nameLines: (measure: number) => (measure < 9 ? 3 : 2),
} as const;

/** As wide as what a meter says at most. */
const longestMeter = '▼\u{A0}poorly\u{A0}supported';

/** Of the row for how strong a claim stands, in pixels. */
export const meterHeight = ({ label }: TypeSizes) => card.meter * label;

/** Stands for the chevron, and stays with the last word. */
export const chevronSign = '\u{A0}›';

export interface CardPart {
  kind: 'role' | 'name' | 'sentence' | 'attribution' | 'also' | 'meter' | 'chip';
  lines: readonly string[];
  face: Face;
  /** Pixels: of the type, of a line, and from the card's top to that of the part. */
  size: number;
  line: number;
  top: number;
  /** Of the part; more than its lines where it is a button. */
  height: number;
}

export interface CardContent {
  standing: DisplayRole;
  form: CardForm;
  /** The size of its type, in pixels. */
  em: number;
  size: Size;
  /** From the card's sides to its text, in pixels. */
  inline: number;
  /** From top to bottom. */
  parts: readonly CardPart[];
  /** The chip that says what is hidden, from the card's corner; null where nothing is. */
  chip: Box | null;
}

/** How cards are made on paper, where the outline has the rest. */
export interface Paper {
  /** "1.2.1", by id. */
  numbers: ReadonlyMap<string, string>;
  /** Claims that are left empty, to be filled in by hand. */
  blank: ReadonlySet<string>;
  /** Whether cards say who speaks, and where. */
  speakers: boolean;
}

export interface CardSettings {
  type: TypeSizes;
  /** The least height of what can be pressed, in pixels; 0 where nothing can. */
  target: number;
  /** For paper; left out for screens. */
  paper?: Paper;
}

/** For fingers and pointers: WCAG 2.5.8. */
export const pressable = 24;

/** One for all that ask for the same, because cards are kept by it. */
export function cardSettings(type: TypeSizes, target: number, paper?: Paper): CardSettings {
  if (paper) return { type, target, paper };
  const key = `${type.sentence} ${type.name} ${type.label} ${type.metered} ${target}`;
  const settings = known.get(key) ?? { type, target };
  known.delete(key);
  known.set(key, settings);
  const [oldest = ''] = known.keys();
  if (known.size > mostKnown) known.delete(oldest);
  return settings;
}
const known = new Map<string, CardSettings>();
/** Scenes have sizes of type of their own. */
const mostKnown = 12;

/** By the measure in hundredths of an em, the form, and whether it is bare and closed. */
const contents = new WeakMap<CardSettings, WeakMap<Claim, Map<number, CardContent>>>();

/** @param closed Whether the card says what hangs on its claim. */
export function cardContent(
  argument: Argument,
  claim: Claim,
  spec: CardSpec,
  settings: CardSettings,
  closed = false,
): CardContent {
  const bits = Number(spec.form === 'name') * 4 + Number(spec.bare ?? false) * 2 + Number(closed);
  const key = Math.round(spec.measure * 100) * 8 + bits;
  const byClaim = contents.get(settings) ?? new WeakMap<Claim, Map<number, CardContent>>();
  contents.set(settings, byClaim);
  const kept = byClaim.get(claim) ?? new Map<number, CardContent>();
  byClaim.set(claim, kept);
  const content = kept.get(key) ?? compose(argument, claim, spec, settings, closed);
  kept.set(key, content);
  return content;
}

function compose(
  argument: Argument,
  claim: Claim,
  { form, measure, bare = false }: CardSpec,
  settings: CardSettings,
  closed: boolean,
): CardContent {
  const { type, target, paper } = settings;
  const em = type[form];
  const standing = displayRoleOf(argument, claim);
  const { block, inline, line, gap } = card[form];
  const labelMeasure = (measure * em) / type.label;
  const parts: CardPart[] = [];
  let top = block * em;
  let width = 0;
  const add = (
    kind: CardPart['kind'],
    { lines, width: widest }: Wrapped,
    face: Face,
    { space = 0, size = em, leading = line as number, inset = 0, least = 0 } = {},
  ) => {
    if (lines.length === 0) return;
    if (parts.length > 0) top += space;
    const height = Math.max(least, lines.length * leading * size);
    parts.push({ kind, lines, face, size, line: leading * size, top, height });
    width = Math.max(width, widest * size + inset);
    top += height;
  };
  const label = { size: type.label, leading: card.label, space: gap * em };
  const blank = paper?.blank.has(claim.id) ?? false;
  const lead = paper?.numbers.get(claim.id) ?? '';
  const again = claim.kind === 'reuse' ? '↗ ' : '';

  if (form === 'name') {
    const words = blank ? lead : `${lead ? `${lead} ` : ''}${again}${nameOf(argument, claim)}`;
    // Clear of the folded corner.
    const inset = standing === 'evidence' ? 0.5 * em : 0;
    add('name', clipped(wrap(claim, 'name', words, 'serifBold', measure), measure), 'serifBold', { inset });
  } else {
    const name = claim.label ?? resolveReuse(argument, claim)?.label;
    const role = [lead, standingSigns[standing], roleOf(argument, claim)].filter(Boolean).join('  ');
    if (blank || (standing === 'evidence' && !bare) || (lead && name === undefined)) {
      add('role', wrap(claim, 'role', role, 'sansBold', labelMeasure), 'sansBold', label);
    }
    if (!blank) {
      const numbered = parts.length === 0 && lead ? `${lead} ` : '';
      if (name !== undefined) {
        add('name', wrap(claim, 'bold', `${numbered}${again}${name}`, 'serifBold', measure), 'serifBold');
      }
      const sentence = `${name === undefined ? again : ''}${sentenceOf(argument, claim)}`;
      add('sentence', wrap(claim, 'sentence', sentence, 'serif', measure), 'serif');
      if (paper?.speakers !== false && !bare) {
        const said = attributionOf(argument, claim);
        add('attribution', wrap(claim, 'said', said, 'sans', labelMeasure), 'sans', label);
      }
      if (!paper && !bare) {
        const inset = card.alsoArrow * type.label;
        for (const { id, under, remark } of otherOccurrences(argument, claim)) {
          const words = `also under ${under}${remark}`;
          const wrapped = wrap(claim, `also ${id}`, words, 'sans', labelMeasure - card.alsoArrow);
          add('also', wrapped, 'sans', { ...label, inset, least: target });
        }
      }
    }
  }
  if (type.metered)
    add('meter', wrap(claim, 'meter', longestMeter, 'sans', labelMeasure), 'sans', {
      ...label,
      least: meterHeight(type),
    });
  let chip: Box | null = null;
  if (closed) {
    const said = `${childrenWords(argument, claim)}${chevronSign}`;
    const wrapped = wrap(claim, 'chip', said, 'sans', labelMeasure - card.chevron);
    // It stands beside all lines, and not only behind the last.
    const widthOf = (line: string) => textWidth(line.replace(chevronSign, ''), 'sans', 1);
    const widest = wrapped.lines.reduce((most, line) => Math.max(most, widthOf(line)), 0);
    const chevron = textWidth(chevronSign, 'sans', 1) + card.chevron;
    const words = { ...wrapped, width: widest + chevron };
    add('chip', words, 'sans', { ...label, least: target });
    const height = parts.at(-1)?.height ?? 0;
    chip = { x: inline * em, y: top - height, width: Math.ceil(words.width * type.label), height };
  }
  // Whoever writes by hand needs room.
  if (blank) {
    width = measure * em;
    top += (form === 'name' ? 1 : 3) * line * em;
  }
  const size = { width: Math.ceil(width + 2 * inline * em), height: Math.ceil(top + block * em) };
  return { standing, form, em, size, inline: inline * em, parts, chip };
}

/** The size of a chip with its chevron, or of a stub, which has a border. */
export function chipSize(
  words: string,
  { type: { label }, target }: Pick<CardSettings, 'type' | 'target'>,
  bordered = false,
): Size {
  return {
    width: Math.ceil(textWidth(words, 'sans', label) + (bordered ? 1.9 : 0.8) * label),
    height: Math.ceil(Math.max(target, card.label * label)),
  };
}

/** A long name ends with an ellipsis: the sentence has it all. */
function clipped(wrapped: Wrapped, measure: number): Wrapped {
  const most = card.nameLines(measure);
  if (wrapped.lines.length <= most) return wrapped;
  const lines = wrapped.lines.slice(0, most);
  let last = lines[most - 1] ?? '';
  const wide = () => textWidth(`${last}…`, 'serifBold', 1);
  while (wide() > measure && last.length > 1) last = [...last].slice(0, -1).join('');
  lines[most - 1] = `${last.replace(/[\s,;:]+$/u, '')}…`;
  return { lines, width: Math.max(wrapped.width, wide()) };
}

interface Measured {
  words: string;
  pieces: ReturnType<typeof measureText>;
  /** By measure, in hundredths of an em. */
  wraps: Map<number, Wrapped>;
}
const measured = new WeakMap<Claim, Map<string, Measured>>();

/** The words of a claim are measured once, and wrapped once for each measure. */
function wrap(claim: Claim, part: string, words: string, face: Face, measure: number): Wrapped {
  if (words === '') return { lines: [], width: 0 };
  const known = measured.get(claim) ?? new Map<string, Measured>();
  measured.set(claim, known);
  let source = known.get(part);
  if (source?.words !== words) {
    source = { words, pieces: measureText(words, face), wraps: new Map() };
    known.set(part, source);
  }
  const key = Math.round(measure * 100);
  const wrapped = source.wraps.get(key) ?? balance(source.pieces, face, key / 100);
  source.wraps.set(key, wrapped);
  return wrapped;
}
