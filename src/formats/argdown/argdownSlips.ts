// What Argdown takes for something else without a word: a bracket that is not closed, a title with a slip.

import type { IStatement } from '@argdown/core';
import { nearest, quoted } from '../../argument/problems.ts';
import type { LossCollector } from '../losses.ts';
import type { ArgdownBlock } from './argdownBlocks.ts';
import type { ArgdownModel } from './argdownModel.ts';

/** What may stand before a title: a mark of a relation, of a list or of a premise. */
const beforeTitle = /^[ \t]*(?:<[+_-]|[+_-]>|><|[+_*-]|\(\d+\))?[ \t]*/;

/** Titles that are compared with all others. */
const mostCompared = 100;

export function tellSlips(block: ArgdownBlock, model: ArgdownModel, losses: LossCollector): void {
  tellOpenTitles(block, losses);
  const { statements, arguments: all } = model;
  tellNearTitles(Object.values(statements), ['[', ']'], block, losses);
  tellNearTitles(Object.values(all), ['<', '>'], block, losses);
}

function tellOpenTitles({ text, line, column }: ArgdownBlock, losses: LossCollector): void {
  const lines = text.split('\n');
  for (const [at, each] of lines.entries()) {
    const start = beforeTitle.exec(each)?.[0].length ?? 0;
    const said = each.slice(start);
    if (!/^[[<]\p{L}/u.test(said)) continue;
    const isOpen = !said.includes(said.startsWith('<') ? '>' : ']');
    if (isOpen)
      losses.add('What begins with < or [ and is not closed by > or ] has no title: it is taken as words.', {
        line: at + 1 + line,
        column: start + 1 + column,
      });
  }
}

interface Titled {
  title?: string;
  members: readonly unknown[];
}

/** A title without a text that is used once, and is nearly that of something with a text. */
function tellNearTitles(
  all: readonly Titled[],
  [open, close]: readonly [string, string],
  { line, column }: ArgdownBlock,
  losses: LossCollector,
): void {
  const membersOf = ({ members }: Titled) => members as readonly IStatement[];
  const said = all.filter((each) => membersOf(each).some(({ isReference }) => !isReference));
  const known = said.flatMap(({ title }) => title ?? []);
  const bare = all.filter((each) => membersOf(each).length === 1 && membersOf(each)[0]?.isReference);
  for (const each of bare.slice(0, mostCompared)) {
    const { title = '' } = each;
    const near = title.length < 3 ? undefined : nearest(title, known);
    // “Claim 1” and “Claim 2” are meant to be two, as are “A” and “B”.
    if (near === undefined || withoutCounts(near) === withoutCounts(title)) continue;
    const name = (of: string) => quoted(`${open}${of}${close}`);
    const { startLine = 1, startColumn = 1 } = membersOf(each)[0] ?? {};
    const place = { line: startLine + line, column: startColumn + column };
    losses.add(`${name(title)} has no text of its own. Did you mean ${name(near)}?`, place);
  }
}

const withoutCounts = (title: string): string => title.replace(/\d+|(?<!\p{L})\p{L}(?!\p{L})/gu, '#');
