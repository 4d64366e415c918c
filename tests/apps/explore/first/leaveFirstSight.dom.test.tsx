import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { firstDrawings } from '../../../../src/apps/explore/first/firstDrawings.ts';
import { drawnOpening, leaveFirstSight } from '../../../../src/apps/explore/first/leaveFirstSight.ts';
import { parseArgument } from '../../../../src/argument/parseArgument.ts';
import { drawnPlaces, firstScene, openingOf, rememberDrawn } from '../../../../src/layout/opening.ts';

const { argument } = parseArgument(readFileSync('data/putin-zelensky-summit.json', 'utf8'));
if (!argument) throw new Error('The flagship is no sound map.');
const { drawings, openings } = firstDrawings(argument);

afterEach(() => document.body.replaceChildren());

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
