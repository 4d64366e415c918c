// Reads a file that is to be attached, and holds it against the map.

import { useEffect, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { useSession } from '../../store/SessionContext.ts';
import { checkCopy } from '../../texts/checkCopy.ts';
import { digestOf } from '../../texts/digestOf.ts';
import { matchText, type TextMatch } from '../../texts/matchText.ts';
import { readTextFile, TextProblem } from '../../texts/readTextFile.ts';

export type ReadText =
  | { status: 'reading' }
  | { status: 'failed'; why: string }
  | { status: 'read'; text: string; digest: string; match: TextMatch };

export function useReadText(argument: Argument, file: File): ReadText {
  const session = useSession();
  const [read, setRead] = useState<ReadText>({ status: 'reading' });
  useEffect(() => {
    let late = false;
    const set = (next: ReadText) => {
      if (!late) setRead(next);
    };
    const start = async () => {
      const text = await readTextFile(file);
      const digest = await digestOf(text);
      const { texts } = session.store.getState();
      const match = await matchText(argument, texts, digest, (cited) => checkCopy(text, cited));
      set({ status: 'read', text, digest, match });
    };
    set({ status: 'reading' });
    start().catch((error: unknown) => {
      const why = 'The text could not be checked. Load the page again and try once more.';
      set({ status: 'failed', why: error instanceof TextProblem ? error.message : why });
    });
    return () => {
      late = true;
    };
  }, [session, argument, file]);
  return read;
}
