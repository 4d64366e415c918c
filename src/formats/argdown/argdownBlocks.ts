// Where Argdown stands in a file: the whole of it, or what is fenced in Markdown.

import { limits } from '../../argument/limits.ts';
import { lineAfter } from '../lineAfter.ts';
import type { NotationProblem } from '../notation.ts';

export interface ArgdownBlock {
  text: string;
  /** Lines of the file before it, and columns before each of its lines. */
  line: number;
  column: number;
}

const opening = /^([ \t]*(?:>[ \t]?)*)(`{3,}|~{3,})[ \t]*(?:\{[ \t]*)?\.?([\w-]*)/;

/** A fence inside a longer one is an example of a fence. */
export function fencedBlocks(lines: readonly string[]): ArgdownBlock[] {
  const blocks: ArgdownBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = '', fence = '', language = ''] = opening.exec(lines[at] ?? '') ?? [];
    if (fence === '') continue;
    const start = at + 1;
    const isEnd = (line: string) => {
      const mark = line.replace(/^[ \t>]*/, '').trimEnd();
      return mark.length >= fence.length && mark === (fence[0] ?? '').repeat(mark.length);
    };
    do at++;
    while (at < lines.length && !isEnd(lines[at] ?? ''));
    if (!/^argdown(-map)?$/.test(language)) continue;
    const text = lines
      .slice(start, at)
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
      .join('\n');
    if (text.trim() !== '') blocks.push({ text: `${text}\n`, line: start, column: indent.length });
  }
  return blocks;
}

/** Indents above one another: the parser gets them in pieces, but what walks over all that it made recurses too. */
const mostIndents = 200;

/** Lines with words, of which the parser takes some 12,000 in a second. */
const mostLines = 60_000;

/** Characters that the parser looks through, one after the other, for what closes a bracket or a comment: about a second. */
const mostLookedThrough = 300_000_000;
const pairs: readonly (readonly [open: string, close: string, inLine: boolean])[] = [
  ['[', ']', false],
  ['[', ']:', true],
  ['<', '>', true],
  ['#(', ')', false],
  ['{', '}', false],
  ['/*', '*/', false],
  ['<!--', '-->', false],
];

/** The parser looks for the end of each bracket anew: where many stay open, it would not come back. */
function unclosed(text: string): string | null {
  for (const [open, close, inLine] of pairs) {
    let looked = 0;
    let next = -1;
    let lineEnd = -1;
    for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, at + 1)) {
      if (next < at) next = text.indexOf(close, at);
      if (next < 0) next = text.length;
      if (inLine && lineEnd < at) lineEnd = (text.indexOf('\n', at) + text.length + 1) % (text.length + 1);
      looked += Math.min(next, inLine ? lineEnd : text.length) - at;
      if (looked > mostLookedThrough) return open;
    }
  }
  return null;
}

/** Signs before a line, fewer than which no stack is too small for. */
const leastIndent = 20;

/** Where a stack is too small for the parser, whatever the limits: the line that stands furthest in; null where none does. */
export function whyTooDeep(text: string): NotationProblem | null {
  const indents = text.split('\n').map((line) => (line.trim() === '' ? 0 : line.search(/\S/)));
  const most = indents.reduce((most, indent, at) => (indent > (indents[most] ?? 0) ? at : most), 0);
  if ((indents[most] ?? 0) < leastIndent) return null;
  const line = most + 1;
  const message = 'Claims are nested too deep here for Argdown’s own parser: put them higher up.';
  return { message, place: { line, column: 1 } };
}

/** What the parser would take very long over, or not come back from; null where it can have the lines. */
export function whyNotParse(text: string): NotationProblem | null {
  const lines = text.split('\n');
  const tooMany = lineAfter(lines, mostLines);
  if (tooMany) return tooMany;
  const open = unclosed(text);
  if (open !== null) {
    const at = lines.findIndex((line) => line.includes(open));
    const message = `Very many “${open}” are opened from here on and not closed.`;
    return { message, place: { line: at + 1, column: (lines[at] ?? '').indexOf(open) + 1 } };
  }
  const indents: number[] = [];
  for (const [at, line] of lines.entries()) {
    const place = { line: at + 1, column: 1 };
    if (line.length > limits.text)
      return { message: `This line is longer than ${limits.text} characters: break it.`, place };
    const [, file] = /^\s*@include\(([^)\n]*)\)/.exec(line) ?? [];
    if (file !== undefined) {
      const message = `Here “${file}” is to be included, and only one file is read: put its text in place of this line.`;
      return { message, place };
    }
    const marks = /[[{]{100}/.exec(line);
    if (marks)
      return {
        message: 'So many brackets in a row are no Argdown.',
        place: { ...place, column: marks.index + 1 },
      };
    if (line.trim() === '') indents.length = 0;
    const indent = /^[ \t']*/.exec(line)?.[0].length ?? 0;
    if (line.length === indent) continue;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (indents.push(indent) > mostIndents)
      return {
        message: `Claims are nested deeper than ${mostIndents} levels here: put them higher up.`,
        place,
      };
  }
  return null;
}
