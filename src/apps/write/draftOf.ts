// Which draft belongs to the map that is open.

import { fingerprint } from '../../argument/fingerprint.ts';
import type { DraftHead } from '../../store/draftSchema.ts';
import { draftHeads, isDraft, readDraft } from '../../store/draftStore.ts';
import { fetchText } from '../../store/fetchText.ts';
import { newDraftId } from '../../store/newDraftId.ts';
import { fileName, flagship } from '../../store/openMap.ts';
import type { Session } from '../../store/session.ts';
import type { Origin, SessionState } from '../../store/state.ts';

/** By what drafts of a map are known: its address, or the name of its file. Files of one name are told apart by texts. */
function mapOf({ file, name }: Origin): string {
  return file === null ? `map ${name ?? flagship}` : `file ${fileName(file) ?? ''}`;
}

/** The text of the map's file, as a draft is known to belong to it. */
const textOf = ({ original, document }: SessionState): string =>
  fingerprint((original?.document ?? document)());

export interface FoundDraft {
  /** The draft, or one that is begun now. */
  head: DraftHead;
  /** The text of the map as it is now, where the draft began from another. */
  other: string | null;
}

/** @param anew Whether a new one is begun in any case. */
export async function findDraft(session: Session, anew: boolean): Promise<FoundDraft> {
  const state = session.store.getState();
  const text = textOf(state);
  if (state.draftId !== null && !anew) {
    const head = (await readDraft(state.draftId))?.head;
    if (head) return { head, other: await changedSince(head, state.origin) };
  }
  const of = mapOf(state.origin);
  const heads = await draftHeads(of);
  const same = heads.find(({ texts }) => texts.includes(text));
  const [head] = same ? [same] : heads;
  if (head && !anew) return { head, other: same ? null : text };
  const { name, base, host, file } = state.origin;
  const begun: DraftHead = {
    id: state.draftId === null ? await freeId(of, text) : newDraftId(),
    ...{ of, name, base, host, file: file === null ? null : (fileName(file) ?? 'map.json') },
    ...{ texts: [text], title: '', thesis: '', blank: false, changed: 0, saved: true },
  };
  return { head: begun, other: null };
}

/** Two tabs that begin on the same map begin the same draft: the second finds it locked. */
async function freeId(of: string, text: string): Promise<string> {
  const id = fingerprint(`${of} ${text}`);
  return (await isDraft(id)) ? newDraftId() : id;
}

/** Milliseconds in which a map has to come to be compared with what its draft began from. */
const patience = 1500;

async function changedSince({ texts }: DraftHead, { file, base }: Origin): Promise<string | null> {
  if (file !== null || base === null) return null;
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), patience));
  const now = fetchText(base, document.baseURI).then(({ text }) => fingerprint(text));
  const text = await Promise.race([now, late]).catch(() => null);
  return text === null || texts.includes(text) ? null : text;
}
