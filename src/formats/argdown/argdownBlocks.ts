// Where Argdown stands in a file: the whole of it, or what is fenced in Markdown.

import { limits } from '../../argument/limits.ts';
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

/** Indents above one another that the parser goes through by itself without trouble. */
const mostIndents = 200;

/** What the parser would take very long over, or not come back from; null where it can have the lines. */
export function whyNotParse(lines: readonly string[]): NotationProblem | null {
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
