// Argument + places -> a standalone SVG with real text: posters, handouts, the command line. It draws what
// the map shows when everything is near, with the same shapes and words.

import type { Argument, Claim } from '../argument/argument.ts';
import { claimCount } from '../argument/claimCount.ts';
import { childrenWords } from '../labels/wording.ts';
import { type CardSettings, card, cardContent } from '../layout/cardContent.ts';
import { type LayoutResult, type Link, unionOf } from '../layout/layoutResult.ts';
import { spacing } from '../layout/spacing.ts';
import { issueId } from '../layout/visibleTree.ts';
import { drawCard, drawFrame, drawIssue } from './drawCard.ts';
import { type Colours, type Look, lookColours, relationColours } from './palette.ts';
import { relationDashes, relationWords } from './relations.ts';
import { arrowHead } from './shapes.ts';
import { element, rounded, type SvgElement, svgText } from './svg.ts';
import { fontFamilies, textLine } from './textLine.ts';

export interface DrawOptions extends CardSettings {
  theme: Look;
  /** Empty space round the map, in pixels. */
  margin?: number;
  /** What becomes of a card or a frame as it is drawn: a link, in a page. */
  wrap?: (claim: Claim, drawn: SvgElement) => SvgElement;
}

/**
 * @param depths Levels below the root by id, as for `cardContent`; only the list needs them.
 * @returns A complete SVG document, sized in pixels at zoom 1.
 */
export function draw(
  argument: Argument,
  places: LayoutResult,
  options: DrawOptions,
  depths: ReadonlyMap<string, number> = new Map(),
): string {
  return `${svgText(drawSheet(argument, places, options), drawAll(argument, places, options, depths))}\n`;
}

/** The same as a tree of elements, for a page that draws it itself. */
export function drawTree(
  argument: Argument,
  places: LayoutResult,
  options: DrawOptions,
  depths: ReadonlyMap<string, number> = new Map(),
): SvgElement {
  const sheet = drawSheet(argument, places, options);
  return { ...sheet, children: [...sheet.children, ...drawAll(argument, places, options, depths)] };
}

/** What the map is drawn on, with its title. */
function drawSheet(argument: Argument, places: LayoutResult, options: DrawOptions): SvgElement {
  const colours = lookColours[options.theme];
  const margin = options.margin ?? 32;
  const bounds = unionOf([...places.boxes.values(), places.bounds]) ?? places.bounds;
  const width = bounds.width + 2 * margin;
  const height = bounds.height + 2 * margin;
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width,
      height,
      viewBox: `${rounded(bounds.x - margin)} ${rounded(bounds.y - margin)} ${rounded(width)} ${rounded(height)}`,
      role: 'img',
      lang: argument.language,
      'font-family': fontFamilies.serif,
    },
    element('title', {}, argument.title),
    element('desc', {}, argument.summary ?? `An argument map of ${claimCount(argument)} claims.`),
    element('rect', { x: bounds.x - margin, y: bounds.y - margin, width, height, fill: colours.paper }),
  );
}

/** The map, one thing after the other, from what lies below to what lies above. */
function* drawAll(
  argument: Argument,
  places: LayoutResult,
  options: DrawOptions,
  depths: ReadonlyMap<string, number>,
): Generator<SvgElement> {
  const colours = lookColours[options.theme];
  for (const trunk of places.trunks) {
    yield element(
      'g',
      {},
      element('path', { d: trunk.path, fill: 'none', stroke: colours.line, 'stroke-width': 2 }),
      element('path', { d: arrowHead(trunk.tip), fill: colours.line }),
    );
  }
  for (const link of places.links) yield drawLink(link, colours);
  for (const [id, box] of places.boxes) {
    if (id === issueId) {
      yield drawIssue(argument, places, box, colours, options);
      continue;
    }
    const claim = argument.claims.get(id);
    if (!claim) continue;
    const depth = depths.get(id) ?? 0;
    const drawn =
      claim.kind === 'linked'
        ? drawFrame(argument, claim, places, box, colours, options, depth)
        : drawCard(
            argument,
            claim,
            cardContent(argument, claim, depth, options),
            box,
            colours,
            places.mirrored,
            options.paper,
          );
    yield options.wrap?.(claim, drawn) ?? drawn;
  }
  if (options.paper?.words !== false) for (const link of places.links) yield* drawWord(link, colours);
  yield* drawHidden(argument, places, colours);
}

function drawLink(link: Link, colours: Colours): SvgElement {
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

function drawWord(link: Link, colours: Colours): SvgElement[] {
  const word = relationWords[link.relation];
  if (!word) return [];
  const { line, ink } = relationColours(link.relation, colours);
  const width = spacing.word.widths[link.relation];
  const height = spacing.word.height;
  return [
    element(
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
        room: width - 12,
      }),
    ),
  ];
}

/** What collapsed claims hide, where the map has a button that opens it. */
function drawHidden(argument: Argument, places: LayoutResult, colours: Colours): SvgElement[] {
  return [...places.toggles].flatMap(([id, { x, y, width, height }]) => {
    const claim = argument.claims.get(id);
    if (!claim) return [];
    // From right to left a number would change places with its noun, did not a mark begin the words anew.
    const words = `${places.mirrored ? '\u{200E}' : ''}${childrenWords(argument, claim)}`;
    return [
      element('rect', { x, y, width, height, rx: height / 2, fill: colours.paper, stroke: colours.line }),
      textLine(`+ ${words}`, {
        x: x + width / 2,
        y: y + 19,
        size: card.small.size,
        fill: colours.soft,
        anchor: 'middle',
        sans: true,
        rightToLeft: places.mirrored,
        room: width - 16,
      }),
    ];
  });
}
