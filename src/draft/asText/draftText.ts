// A draft, or a branch of it, as an indented list of lines.

import { nameOf } from '../../argument/walk.ts';
import { argumentOf } from '../documentOf.ts';
import { below, claimIn, type Draft } from '../draft.ts';
import { type FirstLines, gather, type KnownLine, lineWords } from './matchLines.ts';
import { formatClaim, type LineWords, parseLine } from './textLine.ts';

/** A text that is written on, and the draft that it began with. */
export interface DraftText {
  readonly base: Draft;
  /** The claim that it begins with; null for the whole map. */
  readonly root: string | null;
  /** The lines, each with its claim. */
  readonly lines: readonly KnownLine[];
  /** The same, each with the claim that stood there, whatever its words: see `giveBack`. */
  readonly traced: readonly KnownLine[];
  readonly began: FirstLines;
  /** What the lines of the draft said that the text began with. */
  readonly first: ReadonlyMap<string, LineWords>;
  /** What each claim said when its line was last understood. */
  readonly said: ReadonlyMap<string, LineWords>;
  /** Lines that were read before. */
  readonly parsed: ReadonlyMap<string, LineWords>;
  /** The last line of every claim that there was. */
  readonly seen: ReadonlyMap<string, string>;
}

export function openDraftText(draft: Draft, root: string | null): DraftText {
  const argument = argumentOf(draft);
  const nameOfTarget = (key: string) => {
    const claim = argument.claims.get(key);
    return claim ? nameOf(argument, claim) : '';
  };
  const lines: KnownLine[] = [];
  const said = new Map<string, LineWords>();
  const parsed = new Map<string, LineWords>();
  const seen = new Map<string, string>();
  const add = (key: string, depth: number): void => {
    const claim = claimIn(draft, key);
    const line = '  '.repeat(depth) + formatClaim(claim, nameOfTarget);
    lines.push({ line, key });
    const words = parseLine(line);
    said.set(key, words);
    parsed.set(line, words);
    seen.set(key, line);
    for (const each of below(claim)) add(each, depth + 1);
  };
  for (const key of root === null ? draft.theses : [root]) add(key, 0);
  const spoken = [...said].flatMap(([key, { body }]) => (body.kind === 'text' ? [key] : []));
  const began = { byKey: seen, byWords: gather(spoken, (key) => lineWords(seen.get(key) ?? '')) };
  return { base: draft, root, lines, traced: lines, began, first: said, said, parsed, seen };
}

/** The claim that the text begins with is the same, whatever it says; null where several may begin it. */
export const fixedClaim = ({ base, root }: DraftText) =>
  root ?? (base.issue === null ? (base.theses[0] ?? null) : null);

export const textOfDraft = ({ lines }: DraftText) => lines.map(({ line }) => line).join('\n');
