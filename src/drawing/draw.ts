// Argument + places -> a standalone SVG with real text: posters, handouts, the command line. It draws what
// the map shows when everything is near, with the same shapes and words.

import type { Argument, Claim } from '../argument/argument.ts';
import { childrenWords, standingSigns } from '../argument/wording.ts';
import { type CardContent, type CardSettings, card, cardContent } from '../layout/cardContent.ts';
import { hangsOnCorner } from '../layout/frame.ts';
import {
  type Box,
  type Direction,
  type Link,
  type Places,
  type Relation,
  unionOf,
} from '../layout/places.ts';
import { spacing } from '../layout/spacing.ts';
import { toggleBox } from '../layout/toggle.ts';
import { issueId, issueLines, issueType } from '../layout/visibleTree.ts';
import { type Colours, palette, type Theme } from './palette.ts';
import { arrowHead, ornamentOf, outlineOf } from './shapes.ts';
import { element, escaped, rounded } from './svg.ts';

export interface DrawOptions extends CardSettings {
  theme: Theme;
  /** Empty space round the map, in pixels. */
  margin?: number;
}

export const families = {
  serif: "'Source Serif 4 Variable','Source Serif 4',Charter,Georgia,serif",
  sans: "'Source Sans 3 Variable','Source Sans 3','Helvetica Neue',Arial,sans-serif",
} as const;

export const relationWords: Record<Relation, string> = {
  support: 'because',
  attack: 'but',
  undercut: 'but',
  answer: '',
};

/** Dashes as SVG wants them; solid for support. */
export const relationDashes: Record<Relation, string | undefined> = {
  support: undefined,
  attack: '7 5',
  undercut: '2 5',
  answer: undefined,
};

/**
 * @param depths Levels below the root by id, as for `cardContent`; only the list needs them.
 * @returns A complete SVG document, sized in pixels at zoom 1.
 */
export function draw(
  argument: Argument,
  places: Places,
  options: DrawOptions,
  depths: ReadonlyMap<string, number> = new Map(),
): string {
  const colours = palette[options.theme];
  const margin = options.margin ?? 32;
  const bounds = unionOf([...places.boxes.values(), places.bounds]) ?? places.bounds;
  const width = bounds.width + 2 * margin;
  const height = bounds.height + 2 * margin;
  const description = argument.summary ?? `An argument map of ${argument.claims.size} claims.`;

  const trunks = places.trunks.map((trunk) =>
    element(
      'g',
      {},
      element('path', { d: trunk.path, fill: 'none', stroke: colours.line, 'stroke-width': 2 }),
      element('path', { d: arrowHead(trunk.tip), fill: colours.line }),
    ),
  );
  const lines = places.links.map((link) => drawLink(link, colours));
  const words = places.links.map((link) => drawWord(link, colours));
  const cards = [...places.boxes].flatMap(([id, box]) => {
    if (id === issueId) return drawIssue(argument, box, colours, options);
    const claim = argument.claims.get(id);
    if (!claim) return [];
    return claim.kind === 'linked'
      ? drawFrame(claim, places, box, colours, argument, options, depths.get(id) ?? 0)
      : drawCard(claim, cardContent(argument, claim, depths.get(id) ?? 0, options), box, colours);
  });

  return `${element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${rounded(bounds.x - margin)} ${rounded(bounds.y - margin)} ${rounded(width)} ${rounded(height)}`,
      role: 'img',
      lang: argument.language,
      'font-family': families.serif,
    },
    element('title', {}, escaped(argument.title)),
    element('desc', {}, escaped(description)),
    element('rect', { x: bounds.x - margin, y: bounds.y - margin, width, height, fill: colours.paper }),
    ...trunks,
    ...lines,
    ...cards,
    ...words,
    ...drawHidden(argument, places, colours),
  )}\n`;
}

function relationColours(relation: Relation, colours: Colours): { line: string; ink: string } {
  if (relation === 'answer') return { line: colours.line, ink: colours.soft };
  return relation === 'support'
    ? { line: colours.support, ink: colours['support-ink'] }
    : { line: colours.objection, ink: colours['objection-ink'] };
}

function drawLink(link: Link, colours: Colours): string {
  const { line } = relationColours(link.relation, colours);
  const path = element('path', {
    d: link.path,
    fill: 'none',
    stroke: line,
    'stroke-width': 2.5,
    'stroke-linecap': 'round',
    'stroke-dasharray': relationDashes[link.relation],
  });
  return link.tip ? element('g', {}, path, element('path', { d: arrowHead(link.tip), fill: line })) : path;
}

function drawWord(link: Link, colours: Colours): string {
  const word = relationWords[link.relation];
  if (!word) return '';
  const { line, ink } = relationColours(link.relation, colours);
  const width = spacing.word.widths[link.relation];
  const height = spacing.word.height;
  return element(
    'g',
    {},
    element('rect', {
      x: link.label.x - width / 2,
      y: link.label.y - height / 2,
      width,
      height,
      rx: height / 2,
      fill: colours.paper,
      stroke: line,
      'stroke-width': 1.5,
    }),
    textLine(word, {
      x: link.label.x,
      y: link.label.y + 5,
      size: 15,
      fill: ink,
      anchor: 'middle',
      sans: true,
    }),
  );
}

function drawIssue(argument: Argument, box: Box, colours: Colours, settings: CardSettings): string {
  const { padding, line, size } = issueType;
  return element(
    'g',
    { transform: `translate(${rounded(box.x)} ${rounded(box.y)})` },
    element('rect', { width: box.width, height: box.height, rx: 12, fill: 'none', stroke: colours.line }),
    textLine('Question', {
      x: padding,
      y: padding + 14,
      size: 14,
      fill: colours.soft,
      bold: true,
      sans: true,
    }),
    ...issueLines(argument.issue ?? '', settings).map((text, index) =>
      textLine(text, {
        x: padding,
        y: padding + 24 + (index + 0.75) * line,
        size,
        fill: colours.ink,
        bold: true,
        width: box.width,
      }),
    ),
  );
}

/** The frame round linked premises, with its heading and the "and" between the premises. */
function drawFrame(
  claim: Claim & { kind: 'linked' },
  places: Places,
  box: Box,
  colours: Colours,
  argument: Argument,
  settings: CardSettings,
  depth: number,
): string {
  const content = cardContent(argument, claim, depth, settings);
  const { line, ink } = relationColours(claim.role === 'objection' ? 'attack' : 'support', colours);
  const ands = claim.premises.slice(1).flatMap((id, index) => {
    const before = places.boxes.get(claim.premises[index] ?? '');
    const after = places.boxes.get(id);
    return before && after ? drawAnd(before, after, places.direction, ink) : [];
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
    textLine(`${standingSigns[content.standing]}  ${content.role}`, {
      x: box.x + 16,
      y: box.y + 26,
      size: 14,
      fill: ink,
      bold: true,
      sans: true,
    }),
    ...ands,
  );
}

function drawAnd(before: Box, after: Box, direction: Direction, ink: string): string {
  const middle =
    direction === 'down'
      ? { x: (before.x + before.width + after.x) / 2, y: before.y + before.height / 2 }
      : { x: before.x + before.width / 2, y: (before.y + before.height + after.y) / 2 };
  return textLine('and', {
    x: middle.x,
    y: middle.y + 5,
    size: 14,
    fill: ink,
    anchor: 'middle',
    bold: true,
    sans: true,
  });
}

function drawCard(claim: Claim, content: CardContent, box: Box, colours: Colours): string {
  const { standing } = content;
  const opposes = claim.role === 'objection';
  const inverse = standing === 'thesis';
  const line = inverse ? colours.ink : opposes ? colours.objection : colours.support;
  const ink = inverse ? colours.paper : opposes ? colours['objection-ink'] : colours['support-ink'];
  const text = inverse ? colours.paper : colours.ink;
  const ornament = ornamentOf(standing, box.width, box.height);
  const x = card.padding.side;
  let y = card.padding.top;
  const parts = [
    element('path', {
      d: outlineOf(standing, box.width, box.height),
      fill: inverse ? colours.ink : colours.card,
      stroke: line,
      'stroke-width': 1.5,
      'stroke-dasharray': claim.kind === 'reuse' ? '6 4' : undefined,
    }),
    ...(ornament
      ? [
          element('path', {
            d: ornament.path,
            fill: ornament.filled ? line : 'none',
            stroke: ornament.filled ? 'none' : line,
            'stroke-width': 1.5,
          }),
        ]
      : []),
    textLine(`${standingSigns[standing]}  ${content.role}`, {
      x,
      y: y + 15,
      size: 14,
      fill: ink,
      bold: true,
      sans: true,
    }),
  ];
  y += card.head;
  for (const each of content.lines) {
    parts.push(
      textLine(each, {
        x,
        y: y + content.type.line * 0.72,
        size: content.type.size,
        fill: text,
        bold: content.type.face === 'serifBold',
        width: box.width,
      }),
    );
    y += content.type.line;
  }
  const small = (lines: readonly string[], height: number) => {
    if (lines.length > 0) y += card.gap;
    for (const each of lines) {
      parts.push(
        textLine(each, {
          x,
          y: y + 14,
          size: card.small.size,
          fill: inverse ? text : colours.soft,
          sans: true,
          width: box.width,
        }),
      );
      y += height;
    }
  };
  small(content.attribution, card.small.line);
  small(content.alsoUnder, card.small.line + 4);
  return element('g', { transform: `translate(${rounded(box.x)} ${rounded(box.y)})` }, ...parts);
}

/** What collapsed claims hide, where the map has a button that opens it. */
function drawHidden(argument: Argument, places: Places, colours: Colours): string[] {
  return [...places.boxes].flatMap(([id, box]) => {
    const claim = argument.claims.get(id);
    const words = claim ? childrenWords(argument, claim) : '';
    if (!claim || words === '' || claim.children.some((child) => places.boxes.has(child))) return [];
    const { x, y, width, height } = toggleBox(box, words, places.direction, hangsOnCorner(argument, claim));
    return [
      element('rect', { x, y, width, height, rx: height / 2, fill: colours.paper, stroke: colours.line }),
      textLine(`+ ${words}`, { x: x + 12, y: y + 19, size: card.small.size, fill: colours.soft, sans: true }),
    ];
  });
}

interface TextStyle {
  x: number;
  y: number;
  size: number;
  fill: string;
  bold?: boolean;
  sans?: boolean;
  anchor?: 'middle';
  /** Of the card: right-to-left lines start at its other side. */
  width?: number;
}

const rightToLeft = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

function textLine(text: string, style: TextStyle): string {
  const mirrored = style.width !== undefined && rightToLeft.test(text);
  return element(
    'text',
    {
      x: mirrored ? (style.width ?? 0) - style.x : style.x,
      y: style.y,
      'font-size': style.size,
      'font-weight': style.bold ? 600 : undefined,
      'font-family': style.sans ? families.sans : undefined,
      'text-anchor': style.anchor,
      direction: mirrored ? 'rtl' : undefined,
      fill: style.fill,
    },
    escaped(text),
  );
}
