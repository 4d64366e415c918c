// Files can be dropped anywhere on the page: a map is opened, a text is attached to the source it is of.

import { useEffect, useState } from 'react';
import { useSession } from '../../session/SessionContext.ts';
import type { Session } from '../../session/session.ts';

/** @returns whether a file hangs over the page. */
export function useDrop(onMap: (file: File) => Promise<void>): boolean {
  const session = useSession();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return;
      event.preventDefault();
      setOver(false);
      void takeFiles(session, [...(event.dataTransfer?.files ?? [])], onMap);
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

/** Texts by their names; of files without a telling one, those that the system calls texts. */
export function isTextFile({ name, type }: Pick<File, 'name' | 'type'>): boolean {
  if (/\.(?:te?xt|md|markdown|x?html?)$/i.test(name)) return true;
  return !/\.\w+$/.test(name) && /^text\/(?:plain|markdown|html)/.test(type);
}

const notPlain = /\.(?:pdf|docx?|odt|rtf|epub|pages|mobi)$/i;

/** The first map is opened and every text waits its turn; of each file that is not taken, it is said why. */
export async function takeFiles(
  session: Session,
  files: readonly File[],
  onMap: (file: File) => Promise<void>,
): Promise<void> {
  const texts = files.filter(isTextFile);
  const bound = files.filter((file) => !texts.includes(file) && notPlain.test(file.name));
  const [map, ...others] = files.filter((file) => !texts.includes(file) && !bound.includes(file));
  if (map) await onMap(map);
  const { argument, dialog, attachTo, report } = session.store.getState();
  const refused = [
    ...others.map((file) => ({ file, why: 'One map is shown at a time. Drop this one by itself.' })),
    ...bound.map((file) => ({
      file,
      why: 'This kind of file cannot be read here. Save it as plain text (.txt), and drop that.',
    })),
    ...(argument ? [] : texts.map((file) => ({ file, why: 'Open a map first: a text is attached to it.' }))),
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
  if (argument && texts.length > 0) session.attachTo(dialog === 'attach' ? attachTo : null, texts);
}
