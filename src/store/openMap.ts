// Opening a map: a shipped one by name, one at an address, or a file from the reader's disk.

import { decoded } from '../argument/decoded.ts';
import { fingerprint } from '../argument/fingerprint.ts';
import { limits } from '../argument/limits.ts';
import type { Problem } from '../argument/problems.ts';
import { readSound } from '../argument/readSound.ts';
import type { TextBeside } from '../formats/notation.ts';
import { attempt } from './attempt.ts';
import { awaitLayouts } from './awaitLayouts.ts';
import { fetchSentence, fetchText, fileProblem, TransferProblem } from './fetchText.ts';
import { isShipped } from './foreignTexts.ts';
import { inlineDocument } from './inlineDocument.ts';
import { loadPart, PartProblem } from './loadPart.ts';
import { nextTask } from './nextTask.ts';
import { openAtFirst } from './openAtFirst.ts';
import { loadReader } from './readerPart.ts';
import type { MapRead } from './readForeign.ts';
import { requestToken } from './requestToken.ts';
import type { Session } from './session.ts';
import { soundMaps } from './soundMaps.ts';
import type { BroughtFrom, Origin, ViewState } from './state.ts';
import { toText } from './toText.ts';

export const flagship = 'putin-zelensky-summit';

export interface OpenOptions {
  /** What has to be there before the map is shown, and comes at the same time: what lays it out, if not said otherwise. */
  ready?: Promise<void> | undefined;
  /** What is done where it could not be fetched and the reader tries again; else the map alone is asked for once more. */
  again?: (() => void) | undefined;
}

/** The view in which a map opens where nobody asked for another. */
export const initialView: ViewState = {
  node: null,
  expand: null,
  open: null,
  view: null,
  isolatedRoot: null,
  detail: 'auto',
};

/**
 * A map that cannot be shown leaves the open one. Of several that were asked for, the last one counts, also where
 * something is wrong with it.
 *
 * @param map As in the address; null for the flagship, or the map that the page holds.
 * @returns Whether it is shown: there may be something wrong with it, or something else was asked for since.
 */
export async function openMap(
  session: Session,
  map: string | null,
  viewState: ViewState,
  { ready = awaitLayouts(), again = () => attempt(() => openMap(session, map, viewState)) }: OpenOptions = {},
): Promise<boolean> {
  const isLast = requestToken(session);
  const held = inlineDocument();
  if (held) {
    await nextTask();
    const { text, base } = held;
    const { parseArgument } = await loadReader();
    const parsed = parseArgument(text);
    await nextTask();
    await ready;
    if (!isLast()) return false;
    const origin = { name: null, file: null, base, host: null };
    return showRead(session, { parsed, text }, 'The map of this page', origin, viewState);
  }
  const here = document.baseURI;
  const shipped = map === null || isShipped(map);
  const address = shipped ? `data/${map ?? flagship}.json` : map;
  // What ships is sound, most likely; what else comes is read as anything is.
  if (!shipped) attempt(loadReader);
  try {
    const { text, url } = await fetchText(address, here);
    await nextTask();
    const read =
      (shipped && readShipped(map ?? flagship, text)) || (await readMap(session, text, fileAt(url)));
    await nextTask();
    await ready;
    if (!isLast()) return false;
    const host = new URL(url).origin === new URL(here).origin ? null : new URL(url).host;
    return showRead(session, read, map ?? flagship, { name: map, file: null, base: url, host }, viewState);
  } catch (error) {
    if (!isLast() || wasStopped(session, error)) return false;
    session.refuse({
      file: map ?? flagship,
      problems: [fileProblem(error) ?? unreachable(whyNotRead(error))],
      ...(mayComeYet(error) && { again }),
    });
    return false;
  }
}

/** The last part of a path. */
const fileAt = (url: string) => new URL(url).pathname.split('/').at(-1) ?? '';

/** Null where the text is another than that which was there when the site was built. */
function readShipped(name: string, text: string): MapRead | null {
  const argument = soundMaps[name] === fingerprint(text) ? readSound(text) : null;
  return argument && { parsed: { argument, problems: [], remarks: [] }, text };
}

/** Characters of a text that the page reads in less time than anybody notices. */
const mostHere = 300_000;

/** As a document of ours, or else in another notation, with which its part of the program comes; large ones as well. */
async function readMap(
  session: Session,
  text: string,
  file: string,
  beside: readonly TextBeside[] = [],
): Promise<MapRead> {
  const { parseArgument } = await loadReader();
  const parsed = text.length > mostHere ? null : parseArgument(text);
  if (parsed?.argument) return { parsed, text };
  const { readForeign } = await loadPart(() => import('./readForeign.ts'));
  return (await readForeign(session, text, file, beside)) ?? { parsed: parsed ?? parseArgument(text), text };
}

/** The reader had enough of waiting: the map that is open is said nothing of. */
const wasStopped = (session: Session, error: unknown) =>
  (error as Error).name === 'ReadingStopped' && session.store.getState().argument !== null;

/** Whether another try may help: over the line came neither it nor what reads it. */
const mayComeYet = (error: unknown) => error instanceof TransferProblem || error instanceof PartProblem;

/** What is said where reading itself failed, or was given up. */
function whyNotRead(error: unknown): string {
  return (error as Error).name === 'ReadingStopped'
    ? 'You stopped before it was read. Open it again to go on.'
    : fetchSentence(error);
}

/**
 * A file that was dropped or chosen. It is kept for as long as the page is open, for back and forward.
 * @param beside Texts that came with it, which it may be about.
 */
export async function openFile(session: Session, file: File, beside: readonly File[] = []): Promise<void> {
  const isLast = requestToken(session);
  const ready = awaitLayouts();
  if (file.size > limits.bytes) {
    const message = `The file is larger than ${limits.bytes / 1024 / 1024} MB.`;
    session.refuse({ file: file.name, problems: [unreachable(message)] });
    return;
  }
  const refuse = (problem: Problem, again?: () => void) => {
    if (isLast()) session.refuse({ file: file.name, problems: [problem], ...(again && { again }) });
  };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    refuse(unreachable('The file cannot be read. It may have been moved, or it is a folder.'));
    return;
  }
  try {
    const { text, problem } = await toText(bytes);
    if (problem) refuse(problem);
    if (problem || !isLast()) return;
    const texts = await Promise.all(beside.map(textBeside));
    const read = await readMap(session, text, file.name, texts);
    await nextTask();
    await ready;
    const { viewportSize, direction } = session.store.getState();
    const { argument } = read.parsed;
    // How a large map opens is found in a task of its own: the one that shows it is long enough.
    if (argument && viewportSize) openAtFirst(argument, viewportSize, direction, null);
    await nextTask();
    if (!isLast()) return;
    const number = holdFile(file.name, read.text, read.brought);
    showRead(session, read, file.name, originOf(number), initialView);
  } catch (error) {
    // The file is at hand: the line may be as well by then.
    const again = () => attempt(() => openFile(session, file, beside));
    if (!wasStopped(session, error)) refuse(unreachable(whyNotRead(error)), again);
  }
}

async function textBeside(file: File): Promise<TextBeside> {
  return { name: file.name, text: decoded(new Uint8Array(await file.arrayBuffer())) ?? '' };
}

const files: { name: string; text: string; brought: BroughtFrom | undefined }[] = [];

/**
 * Keeps a text as if it were a file that was opened.
 * @param number By which the history knows it already. @returns Its number: see `Origin`.
 */
export function holdFile(name: string, text: string, brought?: BroughtFrom, number = files.length): number {
  files[number] = { name, text, brought };
  return number;
}

const originOf = (file: number): Origin => ({ name: null, file, base: null, host: null });

/** What a file that was opened on this page is called; see `Origin`. */
export const fileName = (number: number): string | undefined => files[number]?.name;

/** Opens a file again that was opened before. @returns Whether it is shown: something else may have been asked for since. */
export async function openKept(session: Session, number: number, viewState: ViewState): Promise<boolean> {
  const isLast = requestToken(session);
  const file = files[number];
  const [{ parseArgument }] = await Promise.all([loadReader(), awaitLayouts()]);
  if (!file || !isLast()) return false;
  const { text, name, brought } = file;
  return showRead(session, { parsed: parseArgument(text), text, brought }, name, originOf(number), viewState);
}

/** Whether the page around the frame sent the document itself. */
export const fromHost = ({ file }: Origin): boolean => file === -1;

/**
 * Shows a map that was read, or says what is wrong with it.
 * @param file What it is called in a report. @returns Whether it is shown.
 */
export function showRead(
  session: Session,
  { parsed: { argument, problems }, text, brought }: MapRead,
  file: string,
  origin: Origin,
  viewState: ViewState,
): boolean {
  if (argument) session.show(argument, { ...origin, ...(brought && { brought }) }, viewState, () => text);
  else {
    // As where a map is shown: what was asked for before would push aside what is said of this one.
    requestToken(session);
    session.refuse({ file, problems, fromHost: fromHost(origin) });
  }
  return argument !== null;
}

/** A problem with a file as a whole, before any of it could be read. */
export function unreachable(message: string): Problem {
  return { code: 'unreachable', pointer: '', line: 1, column: 1, message };
}
