// The small map in a preview picture: the thesis, or the question, and the first claims that bear on it, by name.

import type { Argument, Claim } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import type { Colours } from '../drawing/palette.ts';
import type { SvgElement } from '../drawing/svg.ts';
import { pictureSize } from './oembed.ts';
import type { PreviewPen } from './previewPen.ts';

const left = 716;
const width = pictureSize.width - 68 - left;
/** Cards start so far from the side of the thesis, below which the trunk runs. */
const indent = 52;
const trunk = left + 24;
const gap = 18;
const most = 5;
const thesisType = { face: 'serifBold', size: 27 } as const;
const cardType = { face: 'serif', size: 25 } as const;
const moreType = { face: 'sans', size: 24 } as const;
const moreHeight = gap + moreType.size;
/** Kept free above and below. */
const edge = 44;

/** What stands on top of it: the question, or the name of the thesis. */
export function previewTop(argument: Argument): string {
  const thesis = argument.claims.get(argument.theses[0] ?? '');
  return argument.issue ?? (thesis ? nameOf(argument, thesis) : '');
}

export function previewTree(argument: Argument, colours: Colours, pen: PreviewPen): SvgElement[] {
  const thesis = argument.claims.get(argument.theses[0] ?? '');
  const isQuestion = argument.issue !== undefined;
  const below = isQuestion ? argument.theses : (thesis?.children ?? []);
  const claims = below.flatMap((id) => argument.claims.get(id) ?? []);
  const top = topOf(previewTop(argument), pen);
  const all = claims.slice(0, most).map((claim) => ({ claim, ...cardOf(argument, claim, pen) }));
  const room = pictureSize.height - 2 * edge - top.height;
  let cards = claims.length > most ? all.slice(0, -1) : all;
  const heightOf = (some: typeof cards) =>
    some.reduce((sum, card) => sum + gap + card.height, 0) + (some.length < claims.length ? moreHeight : 0);
  while (cards.length > 0 && heightOf(cards) > room) cards = cards.slice(0, -1);
  const rest = claims.length - cards.length;
  const total = top.height + heightOf(cards);

  let y = Math.round((pictureSize.height - total) / 2);
  const drawn = drawTop(top, y, isQuestion, colours, pen);
  y += top.height;
  const from = y;
  let end = y;
  for (const card of cards) {
    y += gap;
    drawn.push(...drawCard(card, y, colours, pen));
    end = y + card.height / 2;
    y += card.height;
  }
  if (rest > 0) {
    const place = [left + indent, y + moreHeight - 4] as const;
    drawn.push(...pen.write(`and ${rest} more`, place, moreType, colours.soft));
  }
  const line = { stroke: colours.line, 'stroke-width': 3 };
  const stem =
    cards.length === 0
      ? []
      : [
          pen.path(
            [
              [trunk, from],
              [trunk, end + 1.5],
            ],
            line,
          ),
        ];
  return [...stem, ...drawn];
}

interface Words {
  lines: string[];
  height: number;
}

function topOf(name: string, pen: PreviewPen): Words {
  const lines = pen.lines(name, thesisType, width - 48, 3);
  return { lines, height: Math.max(1, lines.length) * 33 + 34 };
}

function cardOf(argument: Argument, claim: Claim, pen: PreviewPen): Words {
  const lines = pen.lines(nameOf(argument, claim), cardType, width - indent - 72, 2);
  return { lines, height: Math.max(1, lines.length) * 30 + 30 };
}

function drawTop(
  { lines, height }: Words,
  y: number,
  isQuestion: boolean,
  colours: Colours,
  pen: PreviewPen,
): SvgElement[] {
  const { ink, paper, line: stroke } = colours;
  const box = isQuestion ? { fill: paper, stroke, 'stroke-width': 2 } : { fill: ink };
  return [
    pen.rect(left, y, width, height, { rx: 16, ...box }),
    ...lines.flatMap((line, index) =>
      pen.write(line, [left + 24, y + 42 + index * 33], thesisType, isQuestion ? ink : paper),
    ),
  ];
}

function drawCard(
  { claim, lines, height }: Words & { claim: Claim },
  y: number,
  colours: Colours,
  pen: PreviewPen,
): SvgElement[] {
  const { role } = claim;
  const isThesis = role === 'thesis';
  const opposes = role === 'objection';
  const ink = isThesis ? colours.ink : opposes ? colours.objection : colours.support;
  const [fill, words] = isThesis ? [ink, colours.paper] : [colours.card, colours.ink];
  const x = left + indent;
  const middle = y + height / 2;
  const first = middle - ((lines.length - 1) * 30) / 2 + 8;
  const dashes = opposes ? '8 6' : undefined;
  return [
    pen.path(
      [
        [trunk, middle],
        [x, middle],
      ],
      { stroke: isThesis ? colours.line : ink, 'stroke-width': 3, 'stroke-dasharray': dashes },
    ),
    pen.rect(x, y, width - indent, height, { rx: 12, fill, stroke: ink, 'stroke-width': 2 }),
    ...(isThesis ? pen.therefore([x + 28, middle], 4, [words]) : drawSign(x + 28, middle, ink, opposes, pen)),
    ...lines.flatMap((line, index) => pen.write(line, [x + 52, first + index * 30], cardType, words)),
  ];
}

/** + or −. */
function drawSign(x: number, y: number, ink: string, opposes: boolean, pen: PreviewPen): SvgElement[] {
  const stroke = { stroke: ink, 'stroke-width': 3.5, 'stroke-linecap': 'round' };
  const across = pen.path(
    [
      [x - 8, y],
      [x + 8, y],
    ],
    stroke,
  );
  return opposes
    ? [across]
    : [
        across,
        pen.path(
          [
            [x, y - 8],
            [x, y + 8],
          ],
          stroke,
        ),
      ];
}
