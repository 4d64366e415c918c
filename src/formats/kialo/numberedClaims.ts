// The claims of a discussion by their numbers. People write such lists by hand, too: what is slightly off is still a
// claim, and what cannot be one is told.

import { limits } from '../../argument/limits.ts';
import type { Position } from '../../argument/position.ts';
import { nearest, quoted } from '../../argument/problems.ts';
import type { LossCollector } from '../losses.ts';

export interface NumberedClaim {
  /** Without the last point; "1.1-2" for the second that is called 1.1. */
  number: string;
  stance: 'Pro' | 'Con' | null;
  lines: string[];
  place: Position;
  parent: NumberedClaim | null;
  children: NumberedClaim[];
  /** In the order of the file: its own index, and one past the last claim below it. */
  at: number;
  end: number;
}

export interface NumberedClaims {
  title: string;
  claims: NumberedClaim[];
  /** Lines from "Sources:" on, and the index of that line. */
  rest: { lines: string[]; at: number };
  strays: number;
}

type Side = 'Thesis' | 'Pro' | 'Con';

const sides: ReadonlyMap<string, Side> = new Map([
  ['thesis', 'Thesis'],
  ['pro', 'Pro'],
  ['pros', 'Pro'],
  ['con', 'Con'],
  ['cons', 'Con'],
  ['contra', 'Con'],
]);

const titleLine = /^\s*Discussion (Title|Name):[ \t]*(.*)$/;
const numberedLine = /^\s*(\d+(?:\.\d+)*)(\.?)(?:[ \t]+(.*))?$/;
const sideWord = /^(\p{L}{1,20})[ \t]*:[ \t]*/u;

interface NumberedLine {
  number: string;
  hasPoint: boolean;
  /** Undefined where it names none. */
  side: Side | undefined;
  /** What stands for the side where that is one with a slip: "Prof". */
  slip: string | undefined;
  words: string;
  place: Position;
}

function numberedLineOf(line: string, at: number): NumberedLine | null {
  const [, number, point, said = ''] = numberedLine.exec(line) ?? [];
  if (number === undefined) return null;
  const [start = '', word = ''] = sideWord.exec(said) ?? [];
  const known = sides.get(word.toLowerCase());
  const near = word !== '' && !known ? nearest(word.toLowerCase(), sides.keys()) : undefined;
  const side = known ?? sides.get(near ?? '');
  const place = { line: at + 1, column: line.length - line.trimStart().length + 1 };
  const words = side ? said.slice(start.length) : said;
  return { number, hasPoint: point === '.', side, slip: near && word, words, place };
}

/** A line whose number continues none goes on with the claim above. */
export function numberedClaims(lines: readonly string[], losses: LossCollector): NumberedClaims {
  const found: NumberedClaims = { title: '', claims: [], rest: { lines: [], at: lines.length }, strays: 0 };
  const numbers = new Numbers(lines, losses);
  let inBlocks = false;
  let open: NumberedClaim | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const head: RegExpExecArray | null = open === null ? titleLine.exec(line) : null;
    if (head) {
      inBlocks = head[1] === 'Name';
      found.title = (head[2] || (inBlocks ? lines[++at] : '') || '').trim();
      continue;
    }
    if (/^\s*Sources:\s*$/.test(line) && open && lines.slice(at + 1).some((each) => /^\s*\[1\]/.test(each))) {
      found.rest = { lines: lines.slice(at + 1), at: at + 1 };
      break;
    }
    const each = numberedLineOf(line, at);
    const isSure = each?.side !== undefined && each.slip === undefined;
    if (isSure && each.words === '' && found.claims.length === 0) inBlocks = true;
    // In blocks a blank line stands before each claim; what a claim says may begin with a number.
    const mayBegin: boolean = isSure || !inBlocks || (lines[at - 1] ?? '').trim() === '';
    const claim: NumberedClaim | null = each && mayBegin ? numbers.claimOf(each, inBlocks) : null;
    if (claim) {
      claim.at = found.claims.push(claim) - 1;
      claim.lines.push(each?.words ?? '');
      open = claim;
    } else if (open) open.lines.push(line.trim());
    else if (line.trim() !== '') found.strays++;
  }
  for (const claim of found.claims.toReversed()) {
    claim.end = Math.max(claim.at + 1, claim.end);
    if (claim.parent) claim.parent.end = Math.max(claim.parent.end, claim.end);
  }
  return found;
}

/** The numbers that were given so far. */
class Numbers {
  readonly #losses: LossCollector;
  /** The last of each. */
  readonly #claims = new Map<string, NumberedClaim>();
  readonly #times = new Map<string, number>();
  /** First numbers of what takes a side: each is a thesis. */
  readonly #theses = new Set<string>();

  constructor(lines: readonly string[], losses: LossCollector) {
    this.#losses = losses;
    for (const line of lines) {
      const [, thesis] = /^\s*(\d+)(?:\.\d+)+\.?[ \t]+(?:Pro|Con):/i.exec(line) ?? [];
      if (thesis !== undefined) this.#theses.add(thesis);
    }
  }

  /** Null where the line is none: it goes on with the claim above. */
  claimOf(line: NumberedLine, inBlocks: boolean): NumberedClaim | null {
    const { number, place } = line;
    const isNew = !this.#claims.has(number);
    if (!number.includes('.')) {
      const begins =
        this.#claims.size === 0
          ? line.hasPoint || line.side !== undefined || this.#theses.has(number)
          : line.hasPoint &&
            (line.side === 'Thesis' || (!line.side && !inBlocks && isNew && this.#theses.has(number)));
      if (!begins && line.side && this.#claims.size > 0) this.#tellWords(place);
      return begins ? this.#add(line, null) : null;
    }
    const above = number.slice(0, number.lastIndexOf('.'));
    const parent = this.#claims.get(above);
    const isSure = line.side !== undefined && line.slip === undefined;
    const takesSide = isSure || (line.side !== undefined && line.hasPoint);
    const ancestor = parent ?? this.#nearestAbove(above);
    if (ancestor && (takesSide || (line.hasPoint && parent && isNew))) {
      if (!parent)
        this.#losses.add(
          'A claim whose number continues none that is there stands below the nearest claim that it could continue.',
          place,
        );
      return this.#add(line, ancestor);
    }
    // "1.5 million" is no number of a claim, but who forgot point and side would write the next one.
    const isNext = number === `${above}.${(parent?.children.length ?? -1) + 1}`;
    if (this.#claims.size > 0 && (isSure || (ancestor && line.hasPoint) || isNext)) this.#tellWords(place);
    return null;
  }

  #tellWords(place: Position): void {
    this.#losses.add(
      'A line with a number that fits no claim is taken as words of the claim above it.',
      place,
    );
  }

  #nearestAbove(number: string): NumberedClaim | undefined {
    // Longer ones are refused: each would take long.
    for (let above = number.slice(0, limits.id); above.includes('.'); ) {
      above = above.slice(0, above.lastIndexOf('.'));
      const claim = this.#claims.get(above);
      if (claim) return claim;
    }
    return undefined;
  }

  #add({ number, side, slip, place }: NumberedLine, parent: NumberedClaim | null): NumberedClaim {
    const times = (this.#times.get(number) ?? 0) + 1;
    this.#times.set(number, times);
    if (times > 1) this.#losses.add('A number that is used twice is given to two claims.', place);
    if (slip !== undefined) this.#losses.add(`${quoted(slip)} is read as ${side}.`, place);
    const claim: NumberedClaim = {
      number: times > 1 ? `${number}-${times}` : number,
      stance: side === 'Pro' || side === 'Con' ? side : null,
      lines: [],
      place,
      parent,
      children: [],
      at: 0,
      end: 0,
    };
    this.#claims.set(number, claim);
    parent?.children.push(claim);
    return claim;
  }
}
