// Puts the drawing that the page holds where the map will be drawn: by the same rules, before anything is painted. It
// stands in the page itself, after what it places.

import { hasRoomForPanel, readable } from '../../../layout/readable.ts';
import { centred } from '../../../map/camera.ts';
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
  const { bounds, rows } = JSON.parse(places.textContent ?? '') as FirstPlaces;
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
    const { x, y } = centred(bounds, size);
    drawing.setAttribute('viewBox', [-x, -y, size.width, size.height].join(' '));
    stage.prepend(drawing);
  };
  for (const name of ['width', 'height']) drawing.setAttribute(name, '100%');
  addEventListener('resize', place);
  place();
}
