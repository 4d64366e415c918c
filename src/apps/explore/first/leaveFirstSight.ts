// The first sight gives way to the program that was drawn beneath it.

import type { DrawnOpening } from '../../../layout/drawnOpening.ts';
import type { Size } from '../../../layout/layoutResult.ts';
import type { FirstDrawing, FirstOpening } from './firstDrawings.ts';

/** Whether the page shows what it opens with until the program has drawn all of it: see decide.ts. */
export const hasFirstSight = (): boolean =>
  /^(map|outline|surroundings)$/.test(document.documentElement.dataset.first ?? '');

/**
 * Whether the map is then shown by itself, before what stands round it: the page has shown that too. Over a slow line
 * both come before the fonts that the map waits for.
 */
export function showsMapFirst(): boolean {
  const { first, line } = document.documentElement.dataset;
  return first === 'map' && line !== 'slow';
}

/** In CSS pixels: the bars of the page, while the program has none. */
export const firstBarsHeight = (): number | undefined =>
  document.querySelector<HTMLElement>('.first[data-view="map"] .top')?.offsetHeight;

/** The room that the map will have, in CSS pixels, where the page before it says so. */
export function firstStage(): Size | null {
  const { first } = document.documentElement.dataset;
  const frame = document.querySelector(`.first[data-view="${first}"]`);
  const stage = frame?.querySelector('.first-map') ?? frame?.querySelector('main');
  // Until it is known that a panel has no room, the map has what is left beside it.
  return stage && !frame?.querySelector('aside[hidden]') ? sizeOf(stage) : null;
}

const sizeOf = (element: Element): Size => ({ width: element.clientWidth, height: element.clientHeight });

/** What the page shows before the map; none where no drawing fits the window. */
export const shownDrawing = () => document.querySelector<SVGElement>('[data-first="map"] .first-map > svg');

/** How the map was drawn that the page shows before it; null where it shows none. */
export function drawnOpening(): DrawnOpening | null {
  const shown = shownDrawing();
  const at = Number(shown?.dataset.drawing);
  const room = held<FirstDrawing>('first-drawings')?.[at]?.room;
  const opening = held<FirstOpening>('first-openings')?.[at];
  if (!shown?.parentElement || !room || !opening) return null;
  const { direction, expanded, places, boxes, cards, toggles } = opening;
  const tables = { boxes: new Map(boxes), cards: new Map(cards), toggles: new Map(toggles) };
  return {
    ...{ room, stage: sizeOf(shown.parentElement), direction },
    expanded: new Set(expanded),
    places: { ...places, ...tables },
  };
}

/** What the page holds as JSON, where all of it has come. */
function held<Entry>(id: string): Entry[] | null {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

/** The map is seen and used; round it stands what the page has shown, which can do nothing yet. */
export function uncoverMap(): void {
  const page = document.documentElement.dataset;
  page.first = 'surroundings';
  const gone = '.first[data-view="outline"], .first .main-view > *, #first-drawn, #page';
  for (const element of document.querySelectorAll(gone)) element.remove();
  if (page.clicked && clickAt(page.clicked, '#root main')) delete page.clicked;
}

/** Nothing of it stays but the fonts, which are the program's too; also where the page opens otherwise. */
export function leaveFirstSight(): void {
  const { first, clicked } = document.documentElement.dataset;
  for (const element of document.querySelectorAll('.first, #page, #first-style')) element.remove();
  for (const name of ['data-first', 'data-whole', 'data-line', 'data-words', 'data-clicked'])
    document.documentElement.removeAttribute(name);
  if (clicked && first !== 'failed') clickAt(clicked);
}

/**
 * Who clicked on what was seen before means what stands there now: nothing has moved.
 *
 * @param within Of what; elsewhere nothing is done, and false returned.
 */
function clickAt(place: string, within = '*'): boolean {
  const [clientX = 0, clientY = 0] = place.split(' ').map(Number);
  const target = document.elementFromPoint(clientX, clientY);
  if (!target?.closest(within)) return false;
  const takesFocus = 'input, select, button, a[href], [tabindex]';
  target.closest<HTMLElement>(takesFocus)?.focus({ preventScroll: true });
  const event = { bubbles: true, cancelable: true, clientX, clientY };
  target.dispatchEvent(new PointerEvent('pointerdown', event));
  target.dispatchEvent(new MouseEvent('click', event));
  return true;
}

/** The page is left as it is read without the program, which does not come. */
export function keepPage(): void {
  if (hasFirstSight()) document.documentElement.dataset.first = 'failed';
}
