// Which commands the reader means by some words. Accents and capitals make no difference.

import { plainText } from '../../search/plainText.ts';
import type { Command } from './command.ts';

/**
 * The commands that hold all the words in their label or group. Those that begin with them come first, then
 * those in which words do; among equals the order of the table.
 */
export function matchCommands(commands: readonly Command[], words: string): readonly Command[] {
  const phrase = plainText(words);
  const asked = phrase.split(' ').filter(Boolean);
  if (asked.length === 0) return commands;
  return commands
    .map((command) => ({ command, score: scoreOf(command, asked, phrase) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .map(({ command }) => command);
}

/** Whether each of the words begins one in the label or the group, so that the command may well be meant. */
export function isMeant({ label, group }: Command, words: string): boolean {
  const text = `${plainText(label)} ${plainText(group)}`;
  return plainText(words)
    .split(' ')
    .every((word) => found(text, word) === 2);
}

/** 0 where a word is missing. A word in the label counts twice as much as in the group. */
function scoreOf({ label, group }: Command, asked: readonly string[], phrase: string): number {
  const plainLabel = plainText(label);
  const plainGroup = plainText(group);
  const scores = asked.map((word) => Math.max(2 * found(plainLabel, word), found(plainGroup, word)));
  if (scores.includes(0)) return 0;
  const begins = plainLabel.startsWith(phrase) ? (plainLabel === phrase ? 200 : 100) : 0;
  return scores.reduce((sum, score) => sum + score, begins);
}

/** 2 at the beginning of a word, 1 within one. */
function found(text: string, word: string): number {
  if (text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word))) return 2;
  return text.includes(word) ? 1 : 0;
}
