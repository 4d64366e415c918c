// A page that holds its map shows a drawing until that is drawn: the program comes to life beneath it.

import type { Session } from '../store/session.ts';

/** Milliseconds, after which what is there is seen, whether or not the map is drawn. */
const longest = 5000;

/** @returns Where the program is to be drawn in its element, and what brings it to light. */
export function beneathDrawing(root: HTMLElement, { store }: Session) {
  const drawing = root.querySelector('.built-poster');
  if (!drawing) return { stage: root, reveal: () => undefined };
  const stage = Object.assign(document.createElement('div'), { className: 'built-program' });
  root.append(stage);
  const reveal = () => {
    stop();
    drawing.remove();
  };
  // What comes in the map's place waits for no map.
  const stop = store.subscribe(({ argument, report, view, pendingView }) => {
    if (report || (argument && !pendingView && view === 'outline')) reveal();
  });
  setTimeout(reveal, longest);
  return { stage, reveal };
}
