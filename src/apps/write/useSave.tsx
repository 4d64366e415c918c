// Saving the draft in a file: in place where the browser can, and never over what somebody else wrote there meanwhile.

import { fileSave } from 'browser-fs-access';
import { type ReactNode, useCallback, useState } from 'react';
import { attempt } from '../../store/attempt.ts';
import { mapFileName } from '../../store/mapFileName.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { Origin } from '../../store/state.ts';
import { backToMap } from './backToMap.ts';
import { DraftQuestion } from './DraftNotes.tsx';
import type { DraftDesk } from './draftDesk.ts';
import type { Writer } from './writer.ts';

/** A file that was saved from here, with its text then. */
interface SavedFile {
  handle: FileSystemFileHandle;
  text: string;
}

const files = new WeakMap<Origin, SavedFile>();

/** @returns What saves, and what has to be asked before: the file is no longer as it was saved. */
export function useSave(writer: Writer, desk: DraftDesk): { save: () => void; question: ReactNode } {
  const session = useSession();
  const [asks, setAsks] = useState<SavedFile | null>(null);
  const saveIn = useCallback(
    (file: SavedFile | null) => {
      setAsks(null);
      backToMap(session);
      const { origin } = session.store.getState();
      attempt(() => saveDraft(origin, writer, desk, file?.handle ?? null));
    },
    [session, writer, desk],
  );
  const save = useCallback(() => {
    writer.settle();
    const { origin } = session.store.getState();
    const file = files.get(origin) ?? null;
    attempt(async () => {
      if (file && (await isChanged(file))) setAsks(file);
      else await saveDraft(origin, writer, desk, file?.handle ?? null);
    });
  }, [session, writer, desk]);
  const question = asks && (
    <DraftQuestion
      words={`“${asks.handle.name}” was changed by somebody else since it was saved here.`}
      answers={[
        ['Save as another file', () => saveIn(null)],
        ['Save over it', () => saveIn(asks)],
        [
          'Do not save',
          () => {
            setAsks(null);
            backToMap(session);
          },
        ],
      ]}
    />
  );
  return { save, question };
}

async function isChanged({ handle, text }: SavedFile): Promise<boolean> {
  try {
    return (await (await handle.getFile()).text()) !== text;
  } catch {
    // Of one that is gone, or may not be read, saving tells.
    return false;
  }
}

/** @param origin Of the map that is saved: another may be open by the time that its file is looked at. */
async function saveDraft(
  origin: Origin,
  writer: Writer,
  desk: DraftDesk,
  handle: FileSystemFileHandle | null,
): Promise<void> {
  writer.settle();
  if ([...writer.draft().claims.values()].some(({ fields }) => fields.text === '')) {
    writer.store.setState({
      words: 'The thesis is still to be typed: then there is a map to save.',
      refused: true,
    });
    return;
  }
  const toSave = writer.toSave();
  const { text } = toSave;
  try {
    const used = await fileSave(
      new Blob([text], { type: 'application/json' }),
      { fileName: mapFileName(origin, writer.draft().fields.title), extensions: ['.json'] },
      handle,
    );
    if (used) files.set(origin, { handle: used, text });
    desk.belongsTo(text);
    writer.savedAs(toSave);
  } catch (error) {
    // Who closes the dialog does not want to save.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    writer.store.setState({
      words: `The file could not be saved (${String(error)}). The draft is as it was.`,
      refused: true,
    });
  }
}
