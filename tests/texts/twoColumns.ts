// A text as journals print it: two columns, words divided at the ends of lines, a running title and page numbers.

import { letterWidth, type PrintedLine, pageSize } from './writePdf.ts';

const size = 9;
const leading = 14;
const column = { letters: 44, left: [48, 310] } as const;

/** @param notes What stands at the foot of the first column, smaller. */
export function twoColumns(
  title: string,
  paragraphs: readonly string[],
  notes: readonly string[] = [],
): PrintedLine[][] {
  const lines = paragraphs.flatMap((paragraph) => brokenLines(paragraph, column.letters));
  const pages: PrintedLine[][] = [];
  while (lines.length > 0) {
    const number = pages.length + 1;
    const page: PrintedLine[] = [];
    let top = pageSize.height - 60;
    if (number === 1) {
      page.push({
        text: title,
        x: (pageSize.width - title.length * 15 * letterWidth) / 2,
        y: top - 20,
        size: 15,
      });
      top -= 60;
    }
    for (const [side, x] of column.left.entries()) {
      const ownNotes = number === 1 && side === 0 ? notes.flatMap((note) => brokenLines(note, 56, 0)) : [];
      const foot = 60 + ownNotes.length * 9;
      for (let y = top; y > foot + leading && lines.length > 0; y -= leading) {
        const line = lines.shift();
        if (line) page.push({ text: line.text, x: x + line.indent * size * letterWidth, y, size });
      }
      ownNotes.forEach(({ text }, at) => {
        page.push({ text, x, y: foot - at * 9, size: 7 });
      });
    }
    // Outside on both pages of a sheet, as books have them.
    page.push({
      text: number % 2 ? title : 'Journal of Wells',
      x: number % 2 ? 48 : 400,
      y: pageSize.height - 30,
      size: 8,
    });
    page.push({ text: String(number), x: 295, y: 28, size: 8 });
    pages.push(page);
  }
  return pages;
}

function brokenLines(paragraph: string, letters: number, first = 2): { text: string; indent: number }[] {
  const lines: { text: string; indent: number }[] = [];
  let text = '';
  const room = () => letters - (lines.length === 0 ? first : 0) - text.length - (text === '' ? 0 : 1);
  const end = () => {
    lines.push({ text, indent: lines.length === 0 ? first : 0 });
    text = '';
  };
  for (let word of paragraph.split(/\s+/)) {
    while (word.length > room()) {
      const part = Math.min(room() - 1, word.length - 3);
      if (/^\p{L}{8,}\W*$/u.test(word) && part >= 3) {
        text += `${text === '' ? '' : ' '}${word.slice(0, part)}-`;
        word = word.slice(part);
      }
      end();
    }
    text += text === '' ? word : ` ${word}`;
  }
  end();
  return lines;
}
