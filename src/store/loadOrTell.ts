// Parts of the program that do something rather than show it: where one does not come, the reader is told.

import { loadPart } from './loadPart.ts';
import { unreachable } from './openMap.ts';
import type { Session } from './session.ts';

/**
 * @param name What cannot be shown without it, to begin a sentence with. @param isWanted Asked when it is there, or is not.
 * @returns Null where it could not be loaded, or is not wanted any more.
 */
export async function loadOrTell<Part>(
  session: Session,
  name: string,
  load: () => Promise<Part>,
  isWanted = () => true,
): Promise<Part | null> {
  try {
    const part = await loadPart(load);
    return isWanted() ? part : null;
  } catch (error) {
    if (isWanted()) session.refuse({ file: name, problems: [unreachable(String((error as Error).message))] });
    return null;
  }
}
