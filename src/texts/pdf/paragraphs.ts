// Paragraphs from lines, over the ends of columns and pages; words that were divided at the end of a line are whole.

import { largest, smallest } from '../../argument/extremes.ts';
import type { Line } from './lines.ts';
import { usualSize, weightedMedian } from './textBox.ts';

/** Notes at the foot of a column, and what stands small at an edge, come behind the paragraph that they interrupt. */
export function toParagraphs(blocks: readonly (readonly Line[])[]): string[] {
  const lines = blocks.flat();
  const body = usualSize(lines);
  const leading = leadingOf(blocks);
  const indents = setsFirstLinesIn(blocks);
  const paragraphs: Line[][] = [];
  let open: Line[] = [];
  let notes: Line[][] = [];
  const close = () => {
    if (open.length > 0) paragraphs.push(open);
    for (const note of notes) paragraphs.push(note);
    open = [];
    notes = [];
  };
  for (const block of blocks) {
    const frame = frameOf(block, leading);
    const head = isApart(block[0], block[1], body, leading) ? 1 : 0;
    const foot = Math.max(head, footOf(block, body, leading));
    for (const line of block.slice(0, head)) notes.push([line]);
    block.slice(head, foot).forEach((line, at) => {
      const last = open.at(-1);
      const ends =
        last &&
        (at === 0 ? !goesOver(last, line, frame, indents) : begins(line, open, frame, block[head + at + 1]));
      if (ends) close();
      open.push(line);
    });
    for (const line of block.slice(foot)) {
      const note = notes.at(-1);
      if (!note || isNoteStart(line.text)) notes.push([line]);
      else note.push(line);
    }
  }
  close();
  const joined = joiner(lines);
  return paragraphs.map(joined).filter((text) => text !== '');
}

interface Frame {
  left: number;
  right: number;
  /** From base line to base line, in the size of the letters. */
  leading: number;
}

const frameOf = (block: readonly Line[], leading: number): Frame => ({
  left: smallest(block.map(({ x }) => x)),
  right: largest(
    block.map(({ end }) => end),
    Number.NEGATIVE_INFINITY,
  ),
  leading,
});

/** Whether paragraphs are told by their first lines: one that is not set in then begins none. */
function setsFirstLinesIn(blocks: readonly (readonly Line[])[]): boolean {
  const indented = blocks.map((block) => {
    const frame = frameOf(block, 0);
    return block.filter((line, at) => {
      const [before, after] = [block[at - 1], block[at + 1]];
      return (
        isIndented(line, frame) && before && after && !isIndented(before, frame) && !isIndented(after, frame)
      );
    }).length;
  });
  return indented.reduce((sum, each) => sum + each, 0) > 2;
}

function leadingOf(blocks: readonly (readonly Line[])[]): number {
  const steps = blocks.flatMap((block) =>
    block.slice(1).flatMap((line, at): [number, number][] => {
      const before = block[at];
      return before && isAlike(before, line) ? [[(line.y - before.y) / line.size, 1]] : [];
    }),
  );
  return weightedMedian(steps) || 1.2;
}

const isAlike = (one: Line, other: Line) =>
  Math.max(one.size, other.size) <= 1.12 * Math.min(one.size, other.size);
const isEnd = (text: string) => /[.!?…。！？]["'”’»)\]]*[⁰¹²³⁴-⁹]*$/u.test(text);
const isNoteStart = (text: string) => /^(?:\[?\d{1,3}\b|[⁰¹²³⁴-⁹]|[*†‡§])/u.test(text);
const isIndented = (line: Line, { left }: Frame) => line.x - left > 0.7 * line.size;

/** Where the notes at the foot of a block begin. */
function footOf(block: readonly Line[], body: number, leading: number): number {
  if (isApart(block.at(-1), block.at(-2), body, leading)) return block.length - 1;
  let foot = block.length;
  while (foot > 0 && (block[foot - 1]?.size ?? body) < 0.93 * body) foot--;
  while (foot < block.length && !isNoteStart(block[foot]?.text ?? '')) foot++;
  return foot;
}

/** Whether a line at an edge is smaller than the text, and away from it. */
const isApart = (line: Line | undefined, next: Line | undefined, body: number, leading: number) =>
  line !== undefined &&
  line.size < 0.93 * body &&
  (!next || Math.abs(next.y - line.y) > 1.5 * leading * body);

/** Whether a line begins a paragraph, after those of the one that is open. */
function begins(line: Line, open: readonly Line[], frame: Frame, next: Line | undefined): boolean {
  const last = open.at(-1);
  if (!last || !isAlike(last, line) || /^[•·▪◦‣]\s/u.test(line.text)) return true;
  if (line.y - last.y > 1.3 * frame.leading * line.size) return true;
  if (isIndented(line, frame) && !isIndented(last, frame) && open.length > 1) return true;
  if (isIndented(line, frame) && open.length === 1 && line.x - last.x > 0.7 * line.size)
    return !isHanging(last);
  // After the lines of a quotation that is set in, or of an entry of a list.
  if (!isIndented(line, frame) && isIndented(last, frame) && open.length > 1) return true;
  const letter = (line.end - line.x) / Math.max(1, line.text.length);
  const room = frame.right - last.end;
  const word = line.text.split(' ', 1)[0]?.length ?? 0;
  const hadRoom = room > (word + 1) * letter + 0.5 * line.size;
  // A title may be set in as first lines are; of a quotation that is set in, the lines after them are, too.
  const isFirst = isIndented(line, frame) && next !== undefined && !isIndented(next, frame);
  if (isEnd(last.text) || isFirst) return hadRoom;
  return line.font !== last.font && room > 0.25 * (frame.right - frame.left);
}

/** Whether further lines of an entry may be set in: it begins as lists do. */
const isHanging = ({ text }: Line) => /^(?:[•·–—*-]|\(?\[?\w{1,3}[.)\]])\s/u.test(text);

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOver(last: Line, line: Line, frame: Frame, indents: boolean): boolean {
  if (!isAlike(last, line) || isIndented(line, frame)) return false;
  return indents || /^\p{Ll}/u.test(line.text) || !isEnd(last.text);
}

const divided = /(\p{L}+)[-‐\u00AD]$/u;

/** A hyphen at the end of a line goes, but where the text has the word with it elsewhere. */
function joiner(lines: readonly Line[]): (paragraph: readonly Line[]) => string {
  const words = new Set(
    lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*/gu) ?? []),
  );
  const keepsHyphen = (first: string, second: string) =>
    words.has(`${first}-${second}`.toLowerCase()) && !words.has((first + second).toLowerCase());
  return (paragraph) =>
    paragraph
      .reduce((text, line) => {
        const [, first] = divided.exec(text) ?? [];
        const [second] = /^\p{L}+/u.exec(line.text) ?? [];
        if (first === undefined || second === undefined)
          return text === '' ? line.text : `${text} ${line.text}`;
        const small = /^\p{Ll}/u.test(second);
        const soft = text.endsWith('\u00AD');
        return (soft || (small && !keepsHyphen(first, second)) ? text.slice(0, -1) : text) + line.text;
      }, '')
      .replaceAll('\u00AD', '');
}
