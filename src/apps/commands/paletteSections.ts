// What the list of all actions shows for the words typed into it: commands, and claims that hold the words.

import type { Argument, Claim } from '../../argument/argument.ts';
import { emptyQuery, findClaims } from '../../search/search.ts';
import type { Command } from './command.ts';
import { isMeant, matchCommands } from './matchCommands.ts';

export interface PaletteSection {
  name: string;
  rows: readonly PaletteRow[];
}

/** Keys are ours and not the document's. */
export type PaletteRow =
  | { key: string; kind: 'command'; command: Command }
  | { key: string; kind: 'claim'; claim: Claim };

const mostClaims = 8;
/** One letter is in every claim. */
export const searchesClaims = (words: string) => [...words.trim()].length >= 2;

/**
 * Without words all commands, group by group; with words the best first, and the claims after them. Commands
 * that only hold the words within other words ("war" in "Forward") stand after the claims.
 */
export function paletteSections(
  possible: readonly Command[],
  argument: Argument | null,
  words: string,
): readonly PaletteSection[] {
  const asked = words.trim();
  const found = matchCommands(possible, asked);
  if (asked === '') return groupsOf(found);
  const actions: PaletteSection = { name: 'Actions', rows: found.map(rowOf) };
  const claims: PaletteSection = { name: 'Claims', rows: argument ? claimRows(argument, asked) : [] };
  const sections = found.some((command) => isMeant(command, asked)) ? [actions, claims] : [claims, actions];
  return sections.filter(({ rows }) => rows.length > 0);
}

function claimRows(argument: Argument, asked: string): PaletteRow[] {
  if (!searchesClaims(asked)) return [];
  return findClaims(argument, { ...emptyQuery, words: asked })
    .slice(0, mostClaims)
    .flatMap(({ id }, at) => {
      const claim = argument.claims.get(id);
      return claim ? [{ key: `claim-${at}`, kind: 'claim', claim }] : [];
    });
}

const rowOf = (command: Command): PaletteRow => ({ key: `command-${command.id}`, kind: 'command', command });

function groupsOf(commands: readonly Command[]): PaletteSection[] {
  const groups = new Map<string, PaletteRow[]>();
  for (const command of commands) {
    const rows = groups.get(command.group) ?? [];
    groups.set(command.group, rows);
    rows.push(rowOf(command));
  }
  return [...groups].map(([name, rows]) => ({ name, rows }));
}
