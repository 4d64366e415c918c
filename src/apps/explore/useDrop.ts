// Files can be dropped anywhere on the page: a map is opened, a text is attached to the source it is of.

import { useEffect, useState } from 'react';
import { loadOrTell } from '../../store/loadOrTell.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { OpenFile } from './takeFiles.ts';

/** @returns whether a file hangs over the page. */
export function useDrop(onMap: OpenFile): boolean {
  const session = useSession();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const takes = () => loadOrTell(session, 'What was brought', () => import('./takeFiles.ts'));
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
      void takes().then((part) => part?.takeFiles(session, files, onMap, folders));
    };
    const onPaste = (event: ClipboardEvent) => {
      const { mode, dialog } = session.store.getState();
      const target = event.target instanceof Element ? event.target : null;
      if (mode !== 'explore' || dialog !== null || target?.closest('input, textarea')) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length > 0) void takes().then((part) => part?.takeFiles(session, files, onMap));
      else if (text.trim() !== '') void takes().then((part) => part?.takePasted(text, onMap));
    };
    addEventListener('paste', onPaste);
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop);
    return () => {
      removeEventListener('paste', onPaste);
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
