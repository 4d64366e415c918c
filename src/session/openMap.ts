// Opening a map: a shipped one by name, one at an address, or a file from the reader's disk.

import { limits } from '../argument/limits.ts';
import { parseArgument } from '../argument/parseArgument.ts';
import type { Problem } from '../argument/problems.ts';
import { decodeText, FetchProblem, fetchText } from './fetchText.ts';
import type { Session } from './session.ts';
import type { Origin, Sight } from './state.ts';

export const flagship = 'putin-zelensky-summit';
const start: Sight = { node: null, expand: null, open: null, view: 'map' };

/** @param map As in the address; null for the flagship. A map that cannot be shown leaves the open one. */
export async function openMap(session: Session, map: string | null, sight: Sight): Promise<void> {
  const here = document.baseURI;
  const shipped = map === null || /^[a-z0-9][a-z0-9_-]*$/i.test(map);
  const address = shipped ? `data/${map ?? flagship}.json` : map;
  try {
    const { text, url } = await fetchText(address, here);
    const host = new URL(url).origin === new URL(here).origin ? null : new URL(url).host;
    show(session, text, map ?? flagship, { name: map, base: url, host }, sight);
  } catch (error) {
    if (!(error instanceof FetchProblem)) throw error;
    session.refuse({ file: map ?? flagship, problems: [whole(error.message)] });
  }
}

/** A file that was dropped or chosen. */
export async function openFile(session: Session, file: File): Promise<void> {
  if (file.size > limits.bytes) {
    session.refuse({
      file: file.name,
      problems: [whole(`The file is larger than ${limits.bytes / 1024 / 1024} MB.`)],
    });
    return;
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  show(session, text, file.name, { name: null, base: null, host: null }, start);
}

function show(session: Session, text: string, file: string, origin: Origin, sight: Sight): void {
  const { argument, problems } = parseArgument(text);
  if (argument) session.show(argument, origin, sight);
  else session.refuse({ file, problems });
}

/** A problem with a file as a whole, before any of it could be read. */
function whole(message: string): Problem {
  return { code: 'not-json', pointer: '', line: 1, column: 1, message };
}
