// The picture that other sites show for the address of a map: its title, what it is for, and its first reasons as a
// small map. A card of 1200 by 630 pixels, as SVG.

import type { Argument } from '../argument/argument.ts';
import { claimCount } from '../argument/claimCount.ts';
import { type Colours, palette, type Theme } from '../drawing/palette.ts';
import { element, type SvgElement, svgText } from '../drawing/svg.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { pictureSize } from './oembed.ts';
import { thesisSentence } from './outlineHtml.ts';
import { type PreviewPen, previewPen } from './previewPen.ts';
import { previewTop, previewTree } from './previewTree.ts';

const { width, height } = pictureSize;
const words = { left: 68, width: 560, bottom: height - 108 };

export interface PreviewOptions {
  theme: Theme;
  /** Whether there is a font with these letters; what has none is left out. */
  writable: (words: string) => boolean;
  /** Of the site, to stand at the foot; null where it is not known. */
  host: string | null;
}

export function previewSvg(argument: Argument, { theme, writable, host }: PreviewOptions): string {
  const colours = palette[theme];
  const pen = previewPen(isRightToLeft(argument), writable);
  return svgText(
    element(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
      element('rect', { width, height, fill: colours.paper }),
      element('rect', { width, height: 10, fill: colours.ink }),
      brand(colours, pen),
      heading(argument, colours, pen),
      foot(argument, host, colours, pen),
      previewTree(argument, colours, pen),
    ),
  );
}

function brand(colours: Colours, pen: PreviewPen): SvgElement[] {
  const { left } = words;
  return [
    ...pen.therefore([left + 15, 84.5], 6.5, [colours.ink, colours.support, colours.objection]),
    ...pen.write('Argument map', [left + 44, 93], { face: 'sansBold', size: 25 }, colours.soft),
  ];
}

/**
 * The title as large as it can stand in three lines, then in the room that is left what is argued for, or where the
 * small map says all of that, what the map is about.
 */
function heading(argument: Argument, colours: Colours, pen: PreviewPen): SvgElement[] {
  const { left, width: room, bottom } = words;
  const sizes = [62, 54, 47];
  const fits = sizes.find(
    (size) => pen.lines(argument.title, { face: 'serifBold', size }, room, 9).length <= 3,
  );
  const title = { face: 'serifBold', size: fits ?? 42 } as const;
  const drawn: SvgElement[] = [];
  let y = 130;
  for (const line of pen.lines(argument.title, title, room, 4)) {
    y += Math.round(title.size * 1.14);
    drawn.push(...pen.write(line, [left, y], title, colours.ink));
  }
  const argued = thesisSentence(argument);
  const sentence = argued === previewTop(argument) ? (argument.summary ?? '') : argued;
  if (sentence === argument.title) return drawn;
  y += 26;
  const type = { face: 'serif', size: 29 } as const;
  for (const line of pen.lines(sentence, type, room, Math.min(5, Math.floor((bottom - y) / 39)))) {
    y += 39;
    drawn.push(...pen.write(line, [left, y], type, colours.soft));
  }
  return drawn;
}

function foot(argument: Argument, host: string | null, colours: Colours, pen: PreviewPen): SvgElement[] {
  const count = (number: number, noun: string) =>
    number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  const facts = [
    ...count(claimCount(argument), 'claim'),
    ...count(argument.sources.size, 'source'),
    ...(host === null ? [] : [host]),
  ];
  return pen.write(facts.join(' · '), [words.left, height - 56], { face: 'sans', size: 24 }, colours.soft);
}
