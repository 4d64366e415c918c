import { options } from 'preact';
import { attempt } from '../store/attempt.ts';
import { nextTask } from '../store/nextTask.ts';

/** Draws each change in a task of its own, until the returned function is called: the page hears its reader between. */
export function drawInTasks(): () => void {
  options.debounceRendering = (draw) => attempt(() => nextTask().then(draw));
  return () => {
    delete options.debounceRendering;
  };
}
