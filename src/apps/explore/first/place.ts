// Puts the drawing that the page holds where the map will be drawn: by the same rules, before anything is painted. It
// stands in the page itself, after what it places.

import type { Box } from '../../../layout/layoutResult.ts';
import { hasRoomForPanel, readable } from '../../../layout/readable.ts';
import { avoidOverlays, initialViewport } from '../../../map/camera.ts';
import { coveredIn } from '../../../map/coveredIn.ts';
import type { FirstPlaces } from './firstPlaces.ts';
import '../../../theme/first.css';

const page = document.documentElement;
// All of it is there now: half of a bar would move when the other half comes.
page.dataset.whole = '';
const frame = document.querySelector<HTMLElement>('.first[data-view="map"]');
const stage = frame?.querySelector<HTMLElement>('main');
const panel = frame?.querySelector<HTMLElement>('aside');
const drawing = document.querySelector('.built-poster .wide')?.cloneNode(true);
const places = document.getElementById('first-places');

if (frame && stage && panel && drawing instanceof SVGSVGElement && places) {
  const { boxes, bounds, thesis, rows } = JSON.parse(places.textContent ?? '') as FirstPlaces;
  const place = () => {
    if (!frame.isConnected) {
      removeEventListener('resize', place);
      return;
    }
    if (page.dataset.first === 'map' || page.dataset.first === 'outline') {
      page.dataset.first = innerWidth < readable.narrow ? 'outline' : 'map';
    }
    if (page.dataset.first !== 'map') return;
    panel.hidden = false;
    drawing.remove();
    const room = () => ({ width: stage.clientWidth, height: stage.clientHeight });
    panel.hidden = !hasRoomForPanel(room());
    const size = room();
    const opensSo = [Math.floor, Math.ceil].every((round) => {
      const [from = 0, to = 0] = rows.sizes[round(size.height / rows.step)] ?? [];
      return from <= size.width && size.width <= to;
    });
    if (!opensSo) return;
    const whole = initialViewport(bounds, thesis, size, 'right');
    const { x, y, zoom } = avoidOverlays(whole, bounds, size, coveredIn(stage, stage), (part) =>
      boxes.filter((box) => overlap(box, part)),
    );
    drawing.setAttribute('viewBox', [-x / zoom, -y / zoom, size.width / zoom, size.height / zoom].join(' '));
    const percents = stage.querySelector('.full-size > span');
    if (percents) percents.textContent = `${Math.round(zoom * 100)}%`;
    stage.prepend(drawing);
  };
  for (const name of ['width', 'height']) drawing.setAttribute(name, '100%');
  addEventListener('resize', place);
  place();
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
