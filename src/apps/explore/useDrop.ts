// Files can be dropped anywhere on the page: a map is opened, a text is attached to the source it is of.

import { useEffect, useState } from 'react';
import { useSession } from '../../store/SessionContext.ts';
import type { Session } from '../../store/session.ts';
import { makeMapOf } from './makeMapOf.ts';

/** @returns whether a file hangs over the page. */
export function useDrop(onMap: (file: File) => Promise<void>): boolean {
  const session = useSession();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      const { files, folders } = droppedIn(event.dataTransfer);
      void takeFiles(session, files, onMap, folders);
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop);
    };
  }, [session, onMap]);
  return over;
}

/** What was dropped: a folder looks like a file that cannot be read. */
function droppedIn(transfer: DataTransfer | null): { files: File[]; folders: string[] } {
  const files: File[] = [];
  const folders: string[] = [];
  // Both are gone once the event is over.
  const items = [...(transfer?.items ?? [])].filter(({ kind }) => kind === 'file');
  [...(transfer?.files ?? [])].forEach((file, index) => {
    if (items[index]?.webkitGetAsEntry?.()?.isDirectory) folders.push(file.name);
    else files.push(file);
  });
  return { files, folders };
}

/** Whether its bytes can be had: a folder's cannot, nor those of a file that was moved or may not be read. */
async function isReadable(file: File): Promise<boolean> {
  try {
    await file.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Texts by their names; of files without a telling one, those that the system calls texts. */
export function isTextFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  if (/\.(?:te?xt|md|markdown|x?html?|docx|pdf)$/i.test(name)) return true;
  return !/\.\w+$/.test(name) && /^text\/(?:plain|markdown|html)/.test(type);
}

const notPlain = /\.(?:doc|odt|rtf|epub|pages|mobi)$/i;

/** The first map is opened and every text waits its turn; of each file that is not taken, it is said why. */
export async function takeFiles(
  session: Session,
  dropped: readonly File[],
  onMap: (file: File) => Promise<void>,
  folders: readonly string[] = [],
): Promise<void> {
  const readable = await Promise.all(dropped.map(isReadable));
  const files = dropped.filter((_, index) => readable[index]);
  const unread = dropped.filter((_, index) => !readable[index]);
  const texts = files.filter(isTextFile);
  const bound = files.filter((file) => !texts.includes(file) && notPlain.test(file.name));
  const [map, ...others] = files.filter((file) => !texts.includes(file) && !bound.includes(file));
  if (map) await onMap(map);
  const { argument, dialog, attachTo, mode, report } = session.store.getState();
  const refused = [
    ...folders.map((name) => ({
      file: { name },
      why: 'This is a folder. Open it, and drop the files in it.',
    })),
    ...unread.map((file) => ({
      file,
      why: 'The file cannot be read. It may have been moved, or it is a folder, or you may not read it.',
    })),
    ...others.map((file) => ({ file, why: 'One map is shown at a time. Drop this one by itself.' })),
    ...bound.map((file) => ({
      file,
      why: 'This kind of file cannot be read here. Save it as .docx or as plain text (.txt), and drop that.',
    })),
  ];
  // What is wrong with the map itself is told first.
  if (refused.length > 0) {
    session.refuse({
      file: report && map ? report.file : refused.map(({ file }) => file.name).join(', '),
      problems: [
        ...(report && map ? report.problems : []),
        ...refused.map(({ file, why }) => ({
          code: 'unreachable' as const,
          pointer: '',
          line: 1,
          column: 1,
          message: refused.length > 1 || map ? `${file.name}: ${why}` : why,
        })),
      ],
    });
  }
  if (!argument && texts.length > 0) await makeMapOf(session, texts);
  else if (mode === 'write' && argument && texts.length > 0) session.bringTexts(texts);
  else if (argument && texts.length > 0) session.attachTo(dialog === 'attach' ? attachTo : null, texts);
}
