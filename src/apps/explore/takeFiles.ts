// What is brought from outside, dropped, chosen or pasted: a map is opened, a text is attached to the source it is of.

import { isForeignMap } from '../../store/isForeignMap.ts';
import type { Session } from '../../store/session.ts';
import { makeMapOf } from './makeMapOf.ts';

/** Opens a map, with texts that came with it. */
export type OpenFile = (file: File, beside?: readonly File[]) => Promise<void>;

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

/** What neither name nor system tells is a map where it begins like one. */
async function isNamelessText(file: File): Promise<boolean> {
  if (/\.\w+$/.test(file.name) || file.type !== '') return false;
  return !/^\s*[{[]/u.test(await file.slice(0, 1000).text());
}

const notPlain = /\.(?:doc|odt|rtf|epub|pages|mobi)$/i;

/** A text and what was made of it lie in files of one name: "debate.ann" beside "debate.txt". */
const stemOf = ({ name }: File) => name.replace(/\.\w+$/, '');

/** Without what knows notations, a text is taken for one. */
const isMapText = (...asked: Parameters<typeof isForeignMap>) => isForeignMap(...asked).catch(() => false);

/** All that are no texts by their names, and texts in which a map is written. */
async function mapsAmong(files: readonly File[], asMaps: boolean): Promise<ReadonlySet<File>> {
  const isMap = await Promise.all(
    files.map(async (file) => !isTextFile(file) && !(await isNamelessText(file))),
  );
  if (isMap.includes(false)) {
    for (const [at, file] of files.entries()) {
      if (!isMap[at] && plain.test(file.name))
        isMap[at] = await isMapText(await file.text(), file.name, asMaps);
    }
    // What is no map of any kind is said of the first.
    if (asMaps && !isMap.includes(true)) isMap[0] = true;
  }
  return new Set(files.filter((_, at) => isMap[at]));
}

/** Names of files that may hold a map in another notation, or a text to read. */
const plain = /(?:^[^.]+|\.(?:te?xt|md|markdown))$/i;

/** How often something was brought, and the last of these times that it was a map. */
let brought = 0;
let lastMap = 0;

/**
 * The first map is opened and every text waits its turn; of each file that is not taken, it is said why.
 *
 * @param asMaps They were chosen as maps: a list is one.
 */
export async function takeFiles(
  session: Session,
  dropped: readonly File[],
  onMap: OpenFile,
  folders: readonly string[] = [],
  asMaps = false,
): Promise<void> {
  // What was wrong with what came before is past.
  session.dismissReport();
  const time = ++brought;
  const readable = await Promise.all(dropped.map(isReadable));
  const files = dropped.filter((_, index) => readable[index]);
  const unread = dropped.filter((_, index) => !readable[index]);
  const maps = await mapsAmong(files, asMaps);
  const bound = files.filter((file) => notPlain.test(file.name));
  const [map, ...others] = files.filter((file) => maps.has(file) && !bound.includes(file));
  const rest = files.filter((file) => !maps.has(file) && !bound.includes(file));
  const beside = map ? rest.filter((file) => stemOf(file) === stemOf(map)) : [];
  const ofOthers = new Set(others.map(stemOf));
  const texts = rest.filter((file) => !beside.includes(file) && !ofOthers.has(stemOf(file)));
  if (map) {
    // One that came later may have been known for a map sooner.
    if (lastMap > time) return;
    lastMap = time;
    // Texts that wait are for the map that goes.
    if (session.store.getState().dialog !== null) session.openDialog(null);
    await onMap(map, beside);
  }
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
  if (others.length > 0)
    session.notify({
      words: `One map is shown at a time: ${others.map(({ name }) => name).join(', ')} ${others.length === 1 ? 'was' : 'were'} not opened. Open ${others.length === 1 ? 'it by itself' : 'them one by one'}.`,
    });
  if (!argument && texts.length > 0) await makeMapOf(session, texts);
  else if (mode === 'write' && argument && texts.length > 0) session.bringTexts(texts);
  else if (argument && texts.length > 0) session.attachTo(dialog === 'attach' ? attachTo : null, texts);
}

/** What is no map is let be: it may have been pasted by mistake. */
export async function takePasted(text: string, onMap: OpenFile): Promise<void> {
  if (await isMapText(text, 'Pasted text', false)) await onMap(new File([text], 'Pasted text'));
}
