// The cards of a drawing: claims, the frames round linked premises, the question over rival theses.

import type { Argument, Claim } from '../argument/argument.ts';
import { languageOf, startsRightToLeft } from '../labels/readingDirection.ts';
import { standingSigns } from '../labels/wording.ts';
import {
  alsoHeight,
  type CardContent,
  type CardSettings,
  card,
  cardContent,
  headSize,
  type Paper,
} from '../layout/cardContent.ts';
import { andBetween } from '../layout/frame.ts';
import type { Box, LayoutResult } from '../layout/layoutResult.ts';
import { issueLines, issueType } from '../layout/visibleTree.ts';
import { type Colours, relationColours } from './palette.ts';
import { ornamentOf, outlineOf } from './shapes.ts';
import { element, rounded, type SvgElement } from './svg.ts';
import { type TextStyle, textLine } from './textLine.ts';
import { turningLines } from './turningLines.ts';

type Style = Omit<TextStyle, 'x' | 'y' | 'rightToLeft' | 'room'>;

/** Starts lines `inset` pixels from the side of a card at which they are read. */
function startingIn(width: number, inset: number) {
  return (text: string, y: number, rightToLeft: boolean, style: Style) =>
    textLine(text, {
      ...style,
      x: rightToLeft ? width - inset : inset,
      y,
      rightToLeft,
      room: width - 2 * inset,
    });
}

export function drawIssue(
  argument: Argument,
  places: LayoutResult,
  box: Box,
  colours: Colours,
  settings: CardSettings,
): SvgElement {
  const { padding, line, size } = issueType;
  const issue = argument.issue ?? '';
  const write = startingIn(box.width, padding);
  const heading = { size: headSize(settings.paper), fill: colours.soft, bold: true, sans: true };
  const style = { size, fill: colours.ink, bold: true };
  const rightToLeft = startsRightToLeft(issue) ?? false;
  return element(
    'g',
    { transform: `translate(${rounded(box.x)} ${rounded(box.y)})` },
    element('rect', { width: box.width, height: box.height, rx: 12, fill: 'none', stroke: colours.line }),
    write('Question', padding + 14, places.mirrored, heading),
    ...turningLines(issueLines(issue, settings)).map((text, index) =>
      write(text, padding + 24 + (index + 0.75) * line, rightToLeft, style),
    ),
  );
}

/** The frame round linked premises, with its heading and the "and" between the premises. */
export function drawFrame(
  argument: Argument,
  claim: Claim & { kind: 'linked' },
  places: LayoutResult,
  box: Box,
  colours: Colours,
  settings: CardSettings,
  depth: number,
): SvgElement {
  const content = cardContent(argument, claim, depth, settings);
  const { line, ink } = relationColours(claim.role === 'objection' ? 'attack' : 'support', colours);
  // Side by side there is little room between them.
  const andSize = places.direction === 'down' ? 14 : headSize(settings.paper);
  const ands = claim.premises.slice(1).flatMap((id, index) => {
    const before = places.boxes.get(claim.premises[index] ?? '');
    const after = places.boxes.get(id);
    return before && after ? drawAnd(before, after, places, ink, andSize) : [];
  });
  return element(
    'g',
    {},
    element('rect', {
      ...{ x: box.x, y: box.y, width: box.width, height: box.height },
      rx: 14,
      fill: claim.role === 'objection' ? colours['objection-tint'] : colours['support-tint'],
      stroke: line,
      'stroke-width': 1.5,
    }),
    textLine(headOf(content), {
      x: places.mirrored ? box.x + box.width - 16 : box.x + 16,
      y: box.y + 26,
      size: headSize(settings.paper),
      fill: ink,
      bold: true,
      sans: true,
      rightToLeft: places.mirrored,
      room: box.width - 32,
    }),
    ...ands,
  );
}

/** "+  Reason"; with its number, where there is one, so that it is found in the outline. */
function headOf({ standing, role, number }: CardContent): string {
  return `${number === undefined ? '' : `${number}  `}${standingSigns[standing]}  ${role}`;
}

function drawAnd(before: Box, after: Box, places: LayoutResult, ink: string, size: number): SvgElement {
  const middle = andBetween(before, after, places);
  return textLine('and', {
    x: middle.x,
    y: middle.y + 5,
    size,
    fill: ink,
    anchor: 'middle',
    bold: true,
    sans: true,
  });
}

export function drawCard(
  argument: Argument,
  claim: Claim,
  content: CardContent,
  box: Box,
  colours: Colours,
  mirrored: boolean,
  paper?: Paper,
): SvgElement {
  const { standing } = content;
  const opposes = claim.role === 'objection';
  const inverse = standing === 'thesis';
  const line = inverse ? colours.ink : opposes ? colours.objection : colours.support;
  const ink = inverse ? colours.paper : opposes ? colours['objection-ink'] : colours['support-ink'];
  const text = inverse ? colours.paper : colours.ink;
  const ornament = ornamentOf(standing, box.width, box.height, mirrored);
  const write = startingIn(box.width, content.brief ? card.brief.side : card.padding.side);
  let y: number = card.padding.top;
  const parts = [
    element('path', {
      d: outlineOf(standing, box.width, box.height, mirrored),
      fill: inverse ? colours.ink : colours.card,
      stroke: line,
      'stroke-width': 1.5,
      'stroke-dasharray': claim.kind === 'reuse' ? '6 4' : undefined,
    }),
    ...(ornament
      ? [
          element('path', {
            d: ornament.path,
            ...(ornament.filled ? { fill: line } : { fill: 'none', stroke: line, 'stroke-width': 1.5 }),
          }),
        ]
      : []),
  ];
  if (content.brief) y = card.brief.top;
  else {
    const head = { size: headSize(paper), fill: ink, bold: true, sans: true };
    parts.push(write(headOf(content), y + 15, mirrored, head));
    y += card.head;
  }
  const { type } = content;
  const sentence = { size: type.size, fill: text, bold: type.face === 'serifBold' };
  // A sentence is read one way, whatever its lines begin with.
  // A name follows its number, which stands where the map is read from.
  const turned = content.brief ? mirrored : (startsRightToLeft(content.lines.join(' ')) ?? false);
  for (const each of turningLines(content.lines)) {
    parts.push(write(each, y + type.line * 0.72, turned, sentence));
    y += type.line;
  }
  const small = { size: card.small.size, fill: inverse ? text : colours.soft, sans: true };
  if (content.attribution.length > 0) y += card.gap;
  const source = startsRightToLeft(content.attribution.join(' ')) ?? mirrored;
  for (const each of turningLines(content.attribution)) {
    parts.push(write(each, y + 14, source, small));
    y += card.small.line;
  }
  if (content.alsoUnder.length > 0) y += card.gap;
  for (const row of content.alsoUnder) {
    const above = (alsoHeight(row) - row.length * card.small.line) / 2;
    turningLines(row).forEach((each, index) => {
      parts.push(write(each, y + above + index * card.small.line + 14, mirrored, small));
    });
    y += alsoHeight(row);
  }
  const language = languageOf(argument, claim);
  return element(
    'g',
    {
      transform: `translate(${rounded(box.x)} ${rounded(box.y)})`,
      lang: language === argument.language ? undefined : language,
    },
    ...parts,
  );
}
