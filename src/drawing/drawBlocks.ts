// A whole map as a small picture: each claim a block in the colours of its role, as a map looks from afar.

import type { Argument, Claim } from '../argument/argument.ts';
import { freeLayout } from '../layout/freeLayout.ts';
import type { LayoutResult, Size } from '../layout/layoutResult.ts';
import { pageType } from '../layout/typeSizes.ts';
import { type Colours, palette, type Theme } from './palette.ts';
import { element, type SvgElement, svgText } from './svg.ts';

/** Empty space round the map, in pixels. */
const margin = 14;

/** @returns A complete SVG document of this size, in pixels, without words. */
export function drawBlocks(argument: Argument, theme: Theme, { width, height }: Size): string {
  const colours = palette[theme];
  const zoomOf = ({ bounds }: LayoutResult) =>
    Math.min((width - 2 * margin) / bounds.width, (height - 2 * margin) / bounds.height);
  const [places] = [laidOut(argument, 'right'), laidOut(argument, 'down')].toSorted(
    (a, b) => zoomOf(b) - zoomOf(a),
  ) as [LayoutResult, LayoutResult];
  const zoom = zoomOf(places);
  const x = width / 2 - (places.bounds.x + places.bounds.width / 2) * zoom;
  const y = height / 2 - (places.bounds.y + places.bounds.height / 2) * zoom;
  const edges = [...places.trunks, ...places.links].map(({ path }) => path).join('');
  const blocks = [...places.boxes].map(([id, box]) =>
    element('rect', {
      x: box.x * zoom + x,
      y: box.y * zoom + y,
      width: box.width * zoom,
      height: box.height * zoom,
      rx: 1.5,
      ...paint(argument.claims.get(id), colours),
    }),
  );
  const drawn: SvgElement = element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}`, role: 'img' },
    element('title', {}, argument.title),
    element('rect', { width, height, fill: colours.paper }),
    element(
      'g',
      { transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) scale(${zoom.toFixed(4)})` },
      element('path', { d: edges, fill: 'none', stroke: colours.line, 'stroke-width': 1 / zoom }),
    ),
    blocks,
  );
  return `${svgText(drawn)}\n`;
}

function laidOut(argument: Argument, direction: 'right' | 'down'): LayoutResult {
  const expanded = new Set(argument.claims.keys());
  return freeLayout(argument, { direction, listWidth: 0, expanded, type: pageType, target: 0 });
}

/** The question over rival theses is no claim. */
function paint(claim: Claim | undefined, colours: Colours) {
  if (!claim) return { fill: colours.card, stroke: colours.line };
  if (claim.role === 'thesis') return { fill: colours.ink };
  return claim.role === 'objection'
    ? { fill: colours['objection-tint'], stroke: colours.objection, 'stroke-dasharray': '3 1.5' }
    : { fill: colours['support-tint'], stroke: colours.support };
}
