// A draft that this browser keeps is shown as a map is; a new one is begun.

import { argumentOf, documentOf } from '../draft/documentOf.ts';
import { historyOf } from '../draft/history.ts';
import { blankDraft, newMapTitle } from '../draft/newMap.ts';
import { awaitLayouts } from './awaitLayouts.ts';
import type { DraftHead } from './draftSchema.ts';
import { beginDraft, type KeptDraft, readDraft } from './draftStore.ts';
import { newDraftId } from './newDraftId.ts';
import { onceArranged } from './onceArranged.ts';
import { holdFile, type OpenOptions, openMap } from './openMap.ts';
import { requestToken } from './requestToken.ts';
import type { Session } from './session.ts';
import type { DocumentText, Origin, ViewState } from './state.ts';

/** As the address of a new map names it. */
export const newDraftName = 'new';

/**
 * @param id Of the draft, or `new`. @param fallback What is shown where the draft is not kept here.
 * @returns As `openMap`.
 */
export async function openDraft(
  session: Session,
  id: string,
  { map, viewState }: { map: string | null; viewState: ViewState },
  { ready = awaitLayouts(), ...options }: OpenOptions = {},
): Promise<boolean> {
  const isLast = requestToken(session);
  const kept = id === newDraftName ? await beginMap() : await readDraft(id);
  await ready;
  if (!isLast()) return false;
  if (!kept) {
    // Who writes would find another draft of the map in its place.
    if (session.store.getState().mode === 'write') session.setMode('explore');
    if (!(await openMap(session, map, viewState, { ...options, ready }))) return false;
    const instead = map === null ? '' : ' This is the map that it began from.';
    const words = `The draft of this address is not kept in this browser.${instead}`;
    onceArranged(session.store, () => session.notify({ words }));
    return true;
  }
  if (id === newDraftName && session.store.getState().mode === 'explore') session.setMode('write');
  const { head, history } = kept;
  const said: DocumentText = (named) => JSON.stringify(documentOf(history.draft, named));
  session.show(argumentOf(history.draft), originOf(kept), viewState, said, head.id);
  return true;
}

function originOf({ head: { id, of, file, name, base, host }, original }: KeptDraft): Origin {
  if (file === null) return { name, file: null, base, host };
  const held = { name: null, file: holdFile(file, original?.text ?? ''), base: null, host: null };
  return of === newOf(id) ? { ...held, newMap: id } : held;
}

/** To which map the draft of a new one belongs: to none but its own. */
const newOf = (id: string) => `new ${id}`;

/** Kept at once, empty as it is: a page that is loaded again comes back to it. */
async function beginMap(): Promise<KeptDraft> {
  const id = newDraftId();
  const head: DraftHead = {
    ...{ id, of: newOf(id), name: null, base: null, host: null, file: `${newMapTitle}.json`, texts: [] },
    ...{ title: newMapTitle, thesis: '', blank: true, changed: Date.now(), saved: false },
  };
  const kept = { head, history: historyOf(blankDraft()), original: null, seq: 1, steps: 0 };
  // Where it cannot be kept, memory has it.
  await beginDraft(head, kept, 1).catch(() => undefined);
  return kept;
}
