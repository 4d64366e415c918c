// Argument + places -> a standalone SVG with real text: posters, handouts, the command line. It draws what
// the map shows when everything is near, with the same shapes and words.

import type { Argument, Claim } from '../argument/argument.ts';
import { claimCount } from '../argument/claimCount.ts';
import { relationWords } from '../labels/relationWords.ts';
import { cardContent, cardSettings, type Paper } from '../layout/cardContent.ts';
import { issueId } from '../layout/issue.ts';
import { type LayoutResult, type Link, type Trunk, unionOf } from '../layout/layoutResult.ts';
import { drawCard, drawFolded, drawFrame, drawIssue } from './drawCard.ts';
import { type Colours, type Look, lookColours, relationColours } from './palette.ts';
import { relationDashes } from './relations.ts';
import { arrowHead } from './shapes.ts';
import { element, rounded, type SvgElement, svgText } from './svg.ts';
import { fontFamilies, textLine } from './textLine.ts';

export interface DrawOptions {
  theme: Look;
  /** Empty space round the map, in pixels. */
  margin?: number;
  /** For which the places were made: the least height of what can be pressed, and how cards are made on paper. */
  target?: number;
  paper?: Paper;
  /** Claims that stand out. */
  focus?: ReadonlySet<string>;
  /** What becomes of a card or a frame as it is drawn: a link, in a page. */
  wrap?: (claim: Claim, drawn: SvgElement) => SvgElement;
}

/** @returns A complete SVG document, sized in CSS pixels. */
export function draw(argument: Argument, places: LayoutResult, options: DrawOptions): string {
  return `${svgText(drawSheet(argument, places, options), drawAll(argument, places, options))}\n`;
}

/** The same as a tree of elements, for a page that draws it itself. */
export function drawTree(argument: Argument, places: LayoutResult, options: DrawOptions): SvgElement {
  const sheet = drawSheet(argument, places, options);
  return { ...sheet, children: [...sheet.children, ...drawAll(argument, places, options)] };
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
function* drawAll(argument: Argument, places: LayoutResult, options: DrawOptions): Generator<SvgElement> {
  const colours = lookColours[options.theme];
  for (const trunk of places.trunks) yield drawEdge(trunk, colours);
  for (const link of places.links) yield drawEdge(link, colours);
  const { target = 0, paper } = options;
  const settings = cardSettings(places.type, target, paper);
  for (const [id, box] of places.boxes) {
    const card = places.cards.get(id);
    if (id === issueId && card) yield drawIssue(argument, card, places, box, colours);
    const claim = argument.claims.get(id);
    if (!claim) continue;
    const closed = places.toggles.has(id);
    const inFocus = options.focus?.has(id) ?? false;
    const drawn =
      claim.kind === 'linked'
        ? drawFrame(argument, claim, places, box, colours)
        : card &&
          drawCard(
            argument,
            claim,
            cardContent(argument, claim, card, settings, closed),
            places,
            box,
            colours,
            inFocus,
          );
    if (drawn) yield options.wrap?.(claim, drawn) ?? drawn;
  }
  for (const trunk of places.trunks) yield* drawWord(trunk, places, colours);
  for (const { words, box } of places.stubs) {
    yield element('rect', { ...box, rx: box.height / 2, fill: colours.paper, stroke: colours.line });
    yield drawFolded(words, box, places, colours);
  }
}

function drawEdge({ relation, path, tip }: Link | Trunk, colours: Colours): SvgElement {
  const { line } = relationColours(relation, colours);
  const drawn = element('path', {
    d: path,
    fill: 'none',
    stroke: line,
    'stroke-width': 1.75,
    'stroke-dasharray': relationDashes[relation],
  });
  return tip ? element('g', {}, drawn, element('path', { d: arrowHead(tip), fill: line })) : drawn;
}

function drawWord({ relation, word }: Trunk, { type }: LayoutResult, colours: Colours): SvgElement[] {
  if (!word) return [];
  const size = type.label;
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2 + 0.33 * size];
  const fill = relationColours(relation, colours).ink;
  return [
    element('rect', { ...word, x: word.x - 2, width: word.width + 4, fill: colours.paper }),
    textLine(relationWords[relation], {
      x,
      y,
      size,
      fill,
      anchor: 'middle',
      sans: true,
      bold: true,
      room: word.width,
    }),
  ];
}
