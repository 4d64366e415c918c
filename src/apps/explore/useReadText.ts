// Reads a file that is to be attached, and holds it against the map.

import { useEffect, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { PartProblem } from '../../store/loadPart.ts';
import { useSession } from '../../store/SessionContext.ts';
import { checkCopy } from '../../texts/checkCopy.ts';
import { digestOf } from '../../texts/digestOf.ts';
import { matchText, type TextMatch } from '../../texts/matchText.ts';
import { readTextFile, TextProblem } from '../../texts/readTextFile.ts';

export type ReadText =
  | { status: 'reading'; page?: number; of?: number }
  | { status: 'failed'; why: string }
  | { status: 'read'; text: string; digest: string; match: TextMatch };

export function useReadText(argument: Argument, file: File): ReadText {
  const session = useSession();
  const [read, setRead] = useState<ReadText>({ status: 'reading' });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const set = (next: ReadText) => {
      if (!signal.aborted) setRead(next);
    };
    const start = async () => {
      const onPage = (done: number, of: number) => set({ status: 'reading', page: done + 1, of });
      const text = await readTextFile(file, { signal, onPage });
      const digest = await digestOf(text);
      const { texts } = session.store.getState();
      const match = await matchText(argument, texts, digest, (cited) => checkCopy(text, cited));
      set({ status: 'read', text, digest, match });
    };
    set({ status: 'reading' });
    start().catch((error: unknown) => {
      const why = 'The text could not be checked. Load the page again and try once more.';
      set({
        status: 'failed',
        why: error instanceof TextProblem || error instanceof PartProblem ? error.message : why,
      });
    });
    return () => ending.abort();
  }, [session, argument, file]);
  return read;
}
