// A page that holds its map shows a drawing until that is drawn: the program comes to life beneath it.

import { nextTask } from '../store/nextTask.ts';
import { onceArranged } from '../store/onceArranged.ts';
import type { Session } from '../store/session.ts';

/** Milliseconds, after which what is there is seen, whether or not the map is drawn. */
const longest = 5000;

/** @returns Where the program is to be drawn in its element, and what brings it to light. */
export function beneathDrawing(root: HTMLElement, session: Session) {
  const { store } = session;
  const drawing = root.querySelector<HTMLElement>('.built-poster');
  // A talk shows no map first, but a step.
  if (!drawing || store.getState().mode === 'present') return { stage: root, reveal: () => undefined };
  const stage = Object.assign(document.createElement('div'), { className: 'built-program', inert: true });
  root.append(stage);
  const reveal = () => {
    stop();
    stage.inert = false;
    drawing.remove();
  };
  // What comes in the map's place waits for no map.
  const stop = store.subscribe(({ argument, report, view, pendingView }) => {
    // It is drawn in the next task.
    if (report || (argument && !pendingView && view === 'outline'))
      void nextTask().then(nextTask).then(reveal);
  });
  // Where nothing came, the drawing is all that there is.
  setTimeout(() => stage.hasChildNodes() && reveal(), longest);
  // Whose tap comes before the cards are seen means the map all the same.
  drawing.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLElement>('a[data-claim]');
    const { button, ctrlKey, metaKey, shiftKey, altKey } = event;
    if (!link || !store.getState().argument || button || ctrlKey || metaKey || shiftKey || altKey) return;
    event.preventDefault();
    // How the map opens may have to be found yet, which forgets what was looked at.
    onceArranged(store, () => session.focus(link.dataset.claim ?? null));
  });
  return { stage, reveal };
}
