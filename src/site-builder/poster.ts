// The drawing that a page shows at once: as the map opens, with real text, each card a link to its claim in the
// outline. In a narrow window the map is a list, so that there are two drawings, of which one is shown.

import type { Argument, Claim } from '../argument/argument.ts';
import { drawTree } from '../drawing/draw.ts';
import { element, rounded, type SvgElement, svgText } from '../drawing/svg.ts';
import { fontFamilies } from '../drawing/textLine.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { pressable } from '../layout/cardContent.ts';
import type { Size } from '../layout/layoutResult.ts';
import { firstScene, openingOf } from '../layout/opening.ts';
import { readable } from '../layout/readable.ts';
import { claimAnchor } from './anchor.ts';
import { asMarkup, type Markup } from './html.ts';

/** Of the place that page.css keeps for the map, in pixels. */
export const stages = {
  wide: { stage: { width: 1360, height: 660 }, margin: 20 },
  narrow: { stage: { width: 390, height: 700 }, margin: 9 },
} as const;

export interface Poster {
  drawing: Markup;
  size: Size;
}

/** @param page Where the outline is; empty where the drawing stands in the same page. */
export function posterOf(argument: Argument, kind: keyof typeof stages, page = ''): Poster {
  const { stage, margin } = stages[kind];
  const drawn = drawnOn(argument, stage, margin, page);
  const sizes = new Map(drawn.attributes);
  const size = { width: Number(sizes.get('width')), height: Number(sizes.get('height')) };
  const tall = kind === 'wide' && size.height * readable.zoom > stage.height;
  // One that would be too small to read is shown larger, and in part, as the map does.
  return {
    drawing: asMarkup(
      svgText(inPage(tall ? scaled(drawn, readable.zoom) : drawn, tall ? `${kind} tall` : kind)),
    ),
    size,
  };
}

/** The drawing alone, for a page that finds a place for it. */
export function openingDrawing(argument: Argument, stage: Size): Markup {
  return asMarkup(svgText(inPage(drawnOn(argument, stage, 0, ''), 'placed')));
}

function drawnOn(argument: Argument, stage: Size, margin: number, page: string): SvgElement {
  const opening = openingOf(argument, stage, null, null);
  const places = firstScene(argument, stage, opening);
  const options = {
    target: pressable,
    theme: 'page',
    margin,
    wrap: (claim: Claim, drawn: SvgElement) => link(argument, claim, page, drawn),
  } as const;
  return drawTree(argument, places, options);
}

/** At another size on the page; what is drawn stays the same. */
function scaled(drawn: SvgElement, zoom: number): SvgElement {
  const attributes = drawn.attributes.map(([key, value]): readonly [string, string] =>
    key === 'width' || key === 'height' ? [key, rounded(Number(value) * zoom)] : [key, value],
  );
  return { ...drawn, attributes };
}

function link(argument: Argument, claim: Claim, page: string, drawn: SvgElement): SvgElement {
  const language = languageOf(argument, claim);
  const attributes = {
    href: `${page}#${claimAnchor(claim.id)}`,
    ...(page !== '' && { target: '_blank', rel: 'noopener' }),
    'data-claim': claim.id,
    lang: language === argument.language ? undefined : language,
  };
  return element('a', attributes, drawn);
}

/** As a part of a page: it has the page's title, ground and type, and its links can be reached. */
function inPage({ name, attributes, children }: SvgElement, className: string): SvgElement {
  const sizes = attributes.filter(([key]) => ['width', 'height', 'viewBox'].includes(key));
  // Title, description and ground come first; a page has its own.
  const ground = children.findIndex((child) => typeof child !== 'string' && child.name === 'rect');
  const shown = children.slice(ground + 1);
  return {
    name,
    attributes: [
      ['class', className],
      ...sizes,
      ['role', 'group'],
      ['aria-label', 'The argument at a glance'],
    ],
    children: shown.map(inType),
  };
}

/** The page's type by class, which takes fewer bytes than a list of fontFamilies a line. */
function inType(node: SvgElement | string): SvgElement | string {
  if (typeof node === 'string') return node;
  const attributes = node.attributes.map(([key, value]): readonly [string, string] =>
    key === 'font-family' ? ['class', value === fontFamilies.sans ? 'sans' : 'serif'] : [key, value],
  );
  return { ...node, attributes, children: node.children.map(inType) };
}
