// Puts the drawing that the page holds for such a window where the map will be drawn: by the same rules, before
// anything is painted. It stands in the page itself, after what it places.

import { hasRoomForPanel, readable } from '../../../layout/readable.ts';
import { centred } from '../../../map/camera.ts';
import { drawingFor } from './drawingFor.ts';
import type { FirstDrawing } from './firstDrawings.ts';
import '../../../theme/first.css';

const page = document.documentElement;
// All of it is there now: half of a bar would move when the other half comes.
page.dataset.whole = '';
const frame = document.querySelector<HTMLElement>('.first[data-view="map"]');
const stage = frame?.querySelector<HTMLElement>('.first-map');
const panel = frame?.querySelector<HTMLElement>('aside');
const held = document.querySelector<HTMLTemplateElement>('#first-drawn')?.content.children;
const drawings = document.getElementById('first-drawings');

/** Milliseconds that cards stand without words, unless the map is there sooner. */
const longest = 150;

/** Whether the bars are as high without their words: theme/toolbar.css breaks them in narrow windows. */
const hasBarsOfOneHeight = () => matchMedia(`(min-width: 901px) and (width: ${innerWidth / 16}em)`).matches;

if (frame && stage && panel && held && drawings) {
  const all = JSON.parse(drawings.textContent ?? '') as FirstDrawing[];
  let drawn: Element | undefined;
  const place = () => {
    if (!frame.isConnected) {
      removeEventListener('resize', place);
      return;
    }
    if (page.dataset.first === 'map' || page.dataset.first === 'outline') {
      page.dataset.first = innerWidth < readable.narrow ? 'outline' : 'map';
    }
    drawn?.remove();
    drawn = undefined;
    delete page.dataset.clicked;
    if (page.dataset.first !== 'map') return;
    panel.hidden = false;
    const size = () => ({ width: stage.clientWidth, height: stage.clientHeight });
    panel.hidden = !hasRoomForPanel(size());
    const room = size();
    const at = drawingFor(room, all);
    const drawing = all[at];
    // For fingers, cards keep more room.
    if (!drawing || matchMedia('(pointer: coarse)').matches) return;
    drawn = held[at]?.cloneNode(true) as Element;
    const { x, y } = centred(drawing.bounds, room);
    drawn.setAttribute('viewBox', [-x, -y, room.width, room.height].join(' '));
    drawn.setAttribute('data-drawing', String(at));
    for (const name of ['width', 'height']) drawn.setAttribute(name, '100%');
    stage.prepend(drawn);
  };
  addEventListener('resize', place);
  // What stands there can do nothing yet: leaveFirstSight.ts. The end of a drag is no click.
  let pressed = { clientX: 0, clientY: 0 };
  addEventListener('pointerdown', (event) => {
    pressed = event;
  });
  addEventListener('click', ({ target, clientX, clientY }) => {
    const { first } = page.dataset;
    const isStill = Math.hypot(clientX - pressed.clientX, clientY - pressed.clientY) <= 6;
    const isRound = first === 'surroundings' && !(target as Element).closest('main');
    if (isStill && (first === 'outline' || isRound || (first === 'map' && drawn)))
      page.dataset.clicked = `${clientX} ${clientY}`;
  });
  // Words laid out twice take half of the time until the map is there, which on a good line comes before one reads.
  if (page.dataset.line !== 'slow' && hasBarsOfOneHeight()) page.dataset.words = 'awaited';
  place();
  const showWords = () => delete page.dataset.words;
  if (drawn) setTimeout(showWords, longest);
  else showWords();
}
