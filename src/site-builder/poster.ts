// The drawing that a page shows at once: as the map opens, with real text, each card a link to its claim in the
// outline. Windows differ in how it opens, so that there are several drawings.

import type { Argument, Claim } from '../argument/argument.ts';
import { drawTree } from '../drawing/draw.ts';
import { element, type SvgElement, svgText } from '../drawing/svg.ts';
import { fontFamilies } from '../drawing/textLine.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { pressable } from '../layout/cardContent.ts';
import type { LayoutResult, Size } from '../layout/layoutResult.ts';
import { firstScene, openingOf } from '../layout/opening.ts';
import { embedType } from '../layout/typeSizes.ts';
import { claimAnchor } from './anchor.ts';
import { asMarkup, type Markup } from './html.ts';

/** By page.css each is shown from about such a width on; heights are those of the map in usual windows and frames. */
const stages = {
  narrowest: { width: 320, height: 600 },
  narrow: { width: 390, height: 700 },
  wide: { width: 720, height: 500 },
  widest: { width: 1280, height: 500 },
} as const;

/** In which windows a drawing is shown. It is laid out for the first, the least of them. */
export type Windows = readonly Window[];
type Window = keyof typeof stages;

export const eachWindow: readonly Windows[] = [['narrowest'], ['narrow'], ['wide'], ['widest']];
/** For pages that hold much besides. */
export const fewerDrawings: readonly Windows[] = [
  ['narrowest', 'narrow'],
  ['wide', 'widest'],
];

/** Round a drawing, in pixels. */
const margin = 9;

export interface Poster {
  drawing: Markup;
  size: Size;
}

/** @param page Where the outline is; empty where the drawing stands in the same page. */
export function posterOf(argument: Argument, windows: Windows, page = ''): Poster {
  const least = windows[0] ?? 'narrowest';
  const stage = stages[least];
  const places = placesIn(argument, least);
  const drawn = drawnAt(argument, places, margin, page);
  const sizes = new Map(drawn.attributes);
  const size = { width: Number(sizes.get('width')), height: Number(sizes.get('height')) };
  // One that has no room is shown in part, as the map is, and no smaller; narrow ones have all the height they want.
  const tall = stage.width > stages.narrow.width && size.height > stage.height;
  const shown = tall ? [...windows, 'tall'] : windows;
  return { drawing: asMarkup(svgText(inPage(drawn, shown.join(' ')))), size };
}

const laidOut = new WeakMap<Argument, Map<Window, LayoutResult>>();

/** As the map is drawn that wakes: laid out once for all pages with its drawing. */
function placesIn(argument: Argument, window: Window): LayoutResult {
  const known = laidOut.get(argument) ?? new Map<Window, LayoutResult>();
  laidOut.set(argument, known);
  let places = known.get(window);
  if (!places) {
    const { expanded } = openingOf(argument, stages[window], null, null);
    places = firstScene(argument, stages[window], { direction: null, expanded }, embedType);
    known.set(window, places);
  }
  return places;
}

/** The drawing alone, for a page that finds a place for it. */
export function openingDrawing(argument: Argument, stage: Size): Markup {
  const places = firstScene(argument, stage, openingOf(argument, stage, null, null));
  return asMarkup(svgText(inPage(drawnAt(argument, places, 0, ''), 'placed')));
}

function drawnAt(argument: Argument, places: LayoutResult, margin: number, page: string): SvgElement {
  const options = {
    target: pressable,
    theme: 'page',
    margin,
    wrap: (claim: Claim, drawn: SvgElement) => link(argument, claim, page, drawn),
  } as const;
  return drawTree(argument, places, options);
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
