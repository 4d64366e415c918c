// A draft, or a branch of it, as an indented list of lines, and the list that was changed as a command.

import { nameOf } from '../../argument/walk.ts';
import { argumentOf } from '../documentOf.ts';
import { below, claimIn, type Draft } from '../draft.ts';
import { type DraftCommand, newKey } from '../outcome.ts';
import { changesTo } from './changesTo.ts';
import { type KnownLine, matchLines } from './matchLines.ts';
import { type LineWords, lineOf, parseLine } from './textLine.ts';
import { type LineProblem, toTree } from './textTree.ts';

/** A text that is written on, and the draft that it began with. */
export interface DraftText {
  readonly base: Draft;
  /** The claim that it begins with; null for the whole map. */
  readonly root: string | null;
  /** The lines, each with its claim. */
  readonly lines: readonly KnownLine[];
  /** What the lines of the draft said that the text began with. */
  readonly first: ReadonlyMap<string, LineWords>;
  /** What each claim said when its line was last understood. */
  readonly said: ReadonlyMap<string, LineWords>;
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
  const seen = new Map<string, string>();
  const add = (key: string, depth: number): void => {
    const claim = claimIn(draft, key);
    const line = '  '.repeat(depth) + lineOf(claim, nameOfTarget);
    lines.push({ line, key });
    said.set(key, parseLine(line));
    seen.set(key, line);
    for (const each of below(claim)) add(each, depth + 1);
  };
  for (const key of root === null ? draft.theses : [root]) add(key, 0);
  return { base: draft, root, lines, first: said, said, seen };
}

export const textOfDraft = ({ lines }: DraftText) => lines.map(({ line }) => line).join('\n');

export interface DraftTextRead {
  readonly text: DraftText;
  /** From the draft that the text began with to what it says; null where that cannot be before a line is repaired. */
  readonly command: DraftCommand | null;
  readonly problems: readonly LineProblem[];
}

/** A line that is not understood costs that line: what it said before still counts. */
export function readDraftText(before: DraftText, written: string): DraftTextRead {
  const lines = written.split(/\r\n?|\n/);
  const lost = [...before.seen].map(([key, line]) => ({ key, line }));
  const keys = matchLines(before.lines, lost, lines);
  const taken = new Set([...before.base.claims.keys(), ...before.seen.keys()]);
  const fresh = (): string => {
    let key = newKey(before.base);
    while (taken.has(key)) key = newKey(before.base);
    taken.add(key);
    return key;
  };
  const tree = toTree(before, lines, keys, fresh);
  const text: DraftText = {
    ...before,
    lines: lines.map((line, at) => ({ line, key: tree.keys[at] ?? null })),
    said: new Map([...before.said, ...tree.said]),
    seen: new Map([
      ...before.seen,
      ...lines.flatMap((line, at): [string, string][] => {
        const key = tree.keys[at];
        return key == null || line.trim() === '' ? [] : [[key, line]];
      }),
    ]),
  };
  if (tree.stops) return { text, command: null, problems: tree.problems };
  const outcome = changesTo(before, tree.roots);
  if ('problem' in outcome) return { text, command: null, problems: [...tree.problems, outcome.problem] };
  return { text, command: outcome.command, problems: tree.problems };
}
