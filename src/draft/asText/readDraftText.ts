// The list of lines that was changed, read as a command.

import { type DraftCommand, newKey } from '../outcome.ts';
import { changesTo } from './changesTo.ts';
import { type DraftText, fixedClaim } from './draftText.ts';
import { giveBack, matchLines } from './matchLines.ts';
import { type LineWords, parseLine } from './textLine.ts';
import { type LineProblem, toTree } from './textTree.ts';

export interface DraftTextRead {
  readonly text: DraftText;
  /** From the draft that the text began with to what it says; null where that cannot be before a line is repaired. */
  readonly command: DraftCommand | null;
  readonly problems: readonly LineProblem[];
}

/** A line that is not understood costs that line: what it said before still counts. */
export function readDraftText(before: DraftText, written: string): DraftTextRead {
  const lines = written.split(/\r\n?|\n/);
  const fixed = fixedClaim(before);
  const lost = [...before.seen].flatMap(([key, line]) => (key === fixed ? [] : [{ key, line }]));
  const taken = new Set([...before.base.claims.keys(), ...before.seen.keys()]);
  const fresh = (): string => {
    let key = newKey(before.base);
    while (taken.has(key)) key = newKey(before.base);
    taken.add(key);
    return key;
  };
  const isNew = (key: string) => !before.base.claims.has(key);
  const traced = matchLines(before.traced, lost, lines, isNew).map((key, at) =>
    key === null && lines[at]?.trim() !== '' ? fresh() : key,
  );
  const { keys, kept } = giveBack(before.began, lines, traced, before.lines, fixed);
  // Of ten thousand lines one is typed in.
  const parsed = new Map<string, LineWords>();
  const parse = (line: string): LineWords => {
    const words = before.parsed.get(line) ?? parseLine(line);
    parsed.set(line, words);
    return words;
  };
  const tree = toTree(before, lines, keys, fresh, parse);
  const withKeys = (keys: readonly (string | null)[]) =>
    lines.map((line, at) => ({ line, key: keys[at] ?? null }));
  const text: DraftText = {
    ...before,
    lines: withKeys(tree.keys),
    traced: withKeys(
      kept.map((key, at) => {
        const now = tree.keys[at] ?? null;
        // A line that is the first for a while, as the one above it went, is still its own claim.
        const isOwn = now === fixed && key !== null && !isNew(key);
        return isOwn || key !== keys[at] ? key : now;
      }),
    ),
    said: new Map([...before.said, ...tree.said]),
    parsed,
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
