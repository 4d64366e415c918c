// The lines of a file that was read, and a list of what was lost, by kind.

import type { Position } from '../argument/position.ts';
import type { Loss, NotationProblem, Read } from './notation.ts';

/** Without a byte order mark, and without halves of characters. */
export const soundText = (text: string): string => text.replace(/^\uFEFF/, '').toWellFormed();

/** In LF, CR LF, or CR alone, as old programs write it. */
export const linesOf = (text: string): string[] => soundText(text).split(/\r\n?|\n/);

/** Losses of one kind are one, at the first place. */
export class LossList {
  readonly #byMessage = new Map<string, { count: number; place?: Position }>();

  add(message: string, place?: Position, count = 1): void {
    const before = this.#byMessage.get(message);
    if (before) before.count += count;
    else this.#byMessage.set(message, { count, ...(place ? { place } : {}) });
  }

  list(): Loss[] {
    return [...this.#byMessage].map(([message, rest]) => ({ message, ...rest }));
  }
}

/** That a file gives no map. */
export const refused = (...problems: NotationProblem[]): Read => ({
  document: null,
  losses: [],
  problems,
  places: new Map(),
});
