// Parts of the program that do something rather than show it: where one does not come, the reader is told.

import { loadPart } from './loadPart.ts';
import { unreachable } from './openMap.ts';
import type { Session } from './session.ts';

/** @param name What cannot be shown without it, to begin a sentence with. @returns Null where it could not be loaded. */
export async function loadOrTell<Part>(
  session: Session,
  name: string,
  load: () => Promise<Part>,
): Promise<Part | null> {
  try {
    return await loadPart(load);
  } catch (error) {
    session.refuse({ file: name, problems: [unreachable(String((error as Error).message))] });
    return null;
  }
}
