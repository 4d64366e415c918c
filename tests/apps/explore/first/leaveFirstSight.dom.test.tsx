import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { firstDrawings } from '../../../../src/apps/explore/first/firstDrawings.ts';
import {
  drawnOpening,
  leaveFirstSight,
  showsMapFirst,
  uncoverMap,
} from '../../../../src/apps/explore/first/leaveFirstSight.ts';
import { parseArgument } from '../../../../src/argument/parseArgument.ts';
import { drawnPlaces, rememberDrawn } from '../../../../src/layout/drawnOpening.ts';
import { firstScene, openingOf } from '../../../../src/layout/opening.ts';

const { argument } = parseArgument(readFileSync('data/putin-zelensky-summit.json', 'utf8'));
if (!argument) throw new Error('The flagship is no sound map.');
const { drawings, openings } = firstDrawings(argument);

afterEach(() => {
  document.body.replaceChildren();
  for (const name of ['first', 'line', 'clicked']) delete document.documentElement.dataset[name];
});

/** A page that shows one of its drawings. */
function showDrawing(at: number): void {
  document.documentElement.dataset.first = 'map';
  document.body.innerHTML = `<div class="first" data-view="map"><div class="first-map"><svg data-drawing="${at}"></svg></div></div>
    <script type="application/json" id="first-drawings">${JSON.stringify(drawings)}</script>
    <script type="application/json" id="first-openings">${JSON.stringify(openings)}</script>`;
}

test.for(drawings.map(({ room }, at) => ({ room, at })))(
  'the map opens where the page drew it, without being laid out again: $room.width x $room.height',
  ({ room, at }) => {
    showDrawing(at);
    const drawn = drawnOpening();
    if (!drawn) throw new Error('Nothing is drawn.');
    rememberDrawn(argument, drawn);
    const { expanded } = openingOf(argument, drawn.stage, null, null);
    const { demoted: _, fits: __, ...places } = firstScene(argument, room, { direction: null, expanded });
    expect(drawnPlaces(argument, drawn.stage, new Set(expanded))).toEqual(places);
  },
);

test('what was opened since is laid out', () => {
  showDrawing(0);
  const drawn = drawnOpening();
  if (!drawn) throw new Error('Nothing is drawn.');
  rememberDrawn(argument, drawn);
  expect(drawnPlaces(argument, drawn.stage, new Set([...drawn.expanded, 'survival']))).toBeNull();
  expect(drawnPlaces(argument, { ...drawn.stage, width: 900 }, drawn.expanded)).toBeNull();
});

test('a page that has left its first sight has no drawing', () => {
  showDrawing(0);
  leaveFirstSight();
  expect(drawnOpening()).toBeNull();
});

test('the map is shown by itself where the page has shown it, and no line is slow', () => {
  const page = document.documentElement.dataset;
  expect(showsMapFirst()).toBe(false);
  page.first = 'outline';
  expect(showsMapFirst()).toBe(false);
  page.first = 'map';
  expect(showsMapFirst()).toBe(true);
  page.line = 'slow';
  expect(showsMapFirst()).toBe(false);
});

test('a click on the map is done when that is there, one beside it when what stands round it is', () => {
  const page = document.documentElement.dataset;
  for (const place of ['main', 'header']) {
    page.first = 'map';
    page.clicked = '10 20';
    document.body.innerHTML = '<div id="root"><header></header><main></main></div>';
    const target = document.querySelector(place) as HTMLElement;
    const clicked = vi.fn();
    target.addEventListener('click', clicked);
    const elementFromPoint = vi.spyOn(document, 'elementFromPoint').mockReturnValue(target);
    uncoverMap();
    expect(page.first).toBe('surroundings');
    expect(clicked).toHaveBeenCalledTimes(place === 'main' ? 1 : 0);
    leaveFirstSight();
    expect(clicked).toHaveBeenCalledTimes(1);
    elementFromPoint.mockRestore();
  }
});
