// A file in another notation, or a large one in ours, becomes a map: away from the page, and only as long as the reader has patience.

import type { Parsed } from '../argument/parseArgument.ts';
import type { TextBeside } from '../formats/notation.ts';
import type { Session } from './session.ts';
import { startReading } from './startReading.ts';
import type { BroughtFrom } from './state.ts';

/** A map that was read: its text is that of a document of ours. */
export interface MapRead {
  parsed: Parsed;
  text: string;
  brought?: BroughtFrom | undefined;
}

/** The reader had enough of waiting. */
export class ReadingStopped extends Error {
  override name = 'ReadingStopped';
}

/**
 * Null where it is in no notation that is known.
 * @throws {ReadingStopped}
 */
export async function readForeign(
  session: Session,
  text: string,
  file: string,
  beside: readonly TextBeside[],
): Promise<MapRead | null> {
  const request = { text, from: { name: file, beside } };
  const { promise: stopped, reject } = Promise.withResolvers<never>();
  const reading = { file, stop: () => reject(new ReadingStopped()) };
  session.store.getState().reading?.stop();
  session.setReading(reading);
  const ask = async (name: 'readers' | 'argdown') => {
    const task = startReading(name);
    try {
      return await Promise.race([task.run(request), stopped]);
    } finally {
      task.close();
    }
  };
  try {
    const { notation, label, read: first } = await ask('readers');
    const read = notation === 'argdown' ? (await ask('argdown')).read : first;
    if (!read) return null;
    const { text: document, losses, ...parsed } = read;
    if (notation === 'json') return { parsed, text };
    return { parsed, text: document, brought: { notation: label, file, losses } };
  } finally {
    if (session.store.getState().reading === reading) session.setReading(null);
  }
}
