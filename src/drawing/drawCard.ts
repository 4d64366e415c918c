// The cards of a drawing: claims, the frames round linked premises, the question over rival theses.

import type { Argument, Claim } from '../argument/argument.ts';
import { languageOf, startsRightToLeft } from '../labels/readingDirection.ts';
import { childrenWords, issueHeading } from '../labels/wording.ts';
import type { CardContent, CardPart } from '../layout/cardContent.ts';
import { andBetween } from '../layout/frame.ts';
import { issueContent } from '../layout/issue.ts';
import type { Box, CardSpec, LayoutResult } from '../layout/layoutResult.ts';
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
      // Room for a font that is a little wider than ours, as far as the edge.
      room: width - 1.4 * inset,
    });
}

export function drawIssue(
  argument: Argument,
  spec: CardSpec,
  places: LayoutResult,
  box: Box,
  colours: Colours,
): SvgElement {
  const { type } = places;
  const issue = argument.issue ?? '';
  const { lines, em, line, padding, heading: over } = issueContent(issue, spec, type);
  const write = startingIn(box.width, padding.inline);
  const heading = { size: type.label, fill: colours.soft, bold: true, sans: true };
  const style = { size: em, fill: colours.ink, bold: true };
  const rightToLeft = startsRightToLeft(issue) ?? false;
  return element(
    'g',
    { transform: `translate(${rounded(box.x)} ${rounded(box.y)})` },
    element('rect', {
      width: box.width,
      height: box.height,
      rx: 12,
      fill: colours.paper,
      stroke: colours.line,
    }),
    over > 0 ? write(issueHeading, padding.block + type.label, places.mirrored, heading) : [],
    ...turningLines(lines).map((text, index) =>
      write(text, padding.block + over + (index + 0.75) * line, rightToLeft, style),
    ),
  );
}

/** The frame round linked premises, with the "and" between the premises. */
export function drawFrame(
  argument: Argument,
  claim: Claim & { kind: 'linked' },
  places: LayoutResult,
  box: Box,
  colours: Colours,
): SvgElement {
  const { line, ink } = relationColours(claim.role === 'objection' ? 'attack' : 'support', colours);
  const size = places.type.label;
  const ands = claim.premises.slice(1).flatMap((id, index) => {
    const before = places.boxes.get(claim.premises[index] ?? '');
    const after = places.boxes.get(id);
    if (!before || !after) return [];
    const { x, y } = andBetween(before, after, places);
    return textLine('and', {
      x,
      y: y + 0.34 * size,
      size,
      fill: ink,
      anchor: 'middle',
      bold: true,
      sans: true,
    });
  });
  const chip = places.toggles.get(claim.id);
  return element(
    'g',
    {},
    element('rect', {
      ...{ x: box.x, y: box.y, width: box.width, height: box.height },
      rx: 0.7 * places.type.name,
      fill: claim.role === 'objection' ? colours['objection-tint'] : colours['support-tint'],
      stroke: line,
      'stroke-width': 1.5,
    }),
    ...ands,
    chip ? [drawFolded(childrenWords(argument, claim), chip, places, colours)] : [],
  );
}

/** @param inFocus Whether it stands out from the others. */
export function drawCard(
  argument: Argument,
  claim: Claim,
  content: CardContent,
  places: LayoutResult,
  box: Box,
  colours: Colours,
  inFocus: boolean,
): SvgElement {
  const { standing, form } = content;
  const { mirrored, type } = places;
  const em = type[form];
  const opposes = claim.role === 'objection';
  const inverse = standing === 'thesis';
  const line = inverse ? colours.ink : opposes ? colours.objection : colours.support;
  const ornament = ornamentOf(standing, box, em, mirrored);
  const outline = element('path', {
    d: outlineOf(standing, box, em, mirrored),
    fill: inverse ? colours.ink : colours.card,
    stroke: line,
    'stroke-width': inFocus ? 2.5 : 1.25,
    'stroke-dasharray': claim.kind === 'reuse' ? '6 4' : undefined,
  });
  const ornaments = ornament
    ? [
        element('path', {
          d: ornament.path,
          fill: ornament.filled ? line : 'none',
          stroke: ornament.filled ? 'none' : line,
          'stroke-width': 1.5,
        }),
      ]
    : [];
  const language = languageOf(argument, claim);
  return element(
    'g',
    {
      transform: `translate(${rounded(box.x)} ${rounded(box.y)})`,
      lang: language === argument.language ? undefined : language,
    },
    outline,
    ornaments,
    ...content.parts.flatMap((part) => drawPart(part, content, box, mirrored, colours, opposes)),
  );
}

function drawPart(
  { kind, lines, face, size, line, top, height }: CardPart,
  content: CardContent,
  box: Box,
  mirrored: boolean,
  colours: Colours,
  opposes: boolean,
): SvgElement[] {
  const inverse = content.standing === 'thesis';
  const write = startingIn(box.width, content.inline);
  const spoken = kind === 'name' || kind === 'sentence' || kind === 'attribution';
  // A sentence is read one way, whatever its lines begin with.
  const turned = spoken ? (startsRightToLeft(lines.join(' ')) ?? mirrored) : mirrored;
  const ink = inverse
    ? colours.paper
    : kind === 'role'
      ? colours[opposes ? 'objection-ink' : 'support-ink']
      : kind === 'name' || kind === 'sentence'
        ? colours.ink
        : colours.soft;
  const style = { size, fill: ink, bold: face.endsWith('Bold'), sans: face.startsWith('sans') };
  const above = (height - lines.length * line) / 2;
  return turningLines(lines).map((text, at) => {
    // From right to left a number would change places with its noun, did not a mark begin the words anew.
    const words = kind === 'chip' && mirrored ? `\u{200E}${text}` : text;
    return write(words, top + above + at * line + (line + 0.68 * size) / 2, turned, style);
  });
}

/** What a chip or a stub says that it hides. */
export function drawFolded(
  words: string,
  { x, y, width, height }: Box,
  { type, mirrored }: LayoutResult,
  colours: Colours,
): SvgElement {
  // From right to left a number would change places with its noun, did not a mark begin the words anew.
  return textLine(mirrored ? `\u{200E}‹ ${words}` : `${words} ›`, {
    x: x + width / 2,
    y: y + height / 2 + 0.34 * type.label,
    size: type.label,
    fill: colours.soft,
    anchor: 'middle',
    sans: true,
    room: width,
  });
}
