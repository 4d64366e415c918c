// The answers that the class gave outlive that its window is loaded again, also where no other window knows them.

import { isVote } from '../../protocol/snapshot.ts';
import { holdsMap } from '../../store/inlineDocument.ts';
import type { Session } from '../../store/session.ts';
import type { SessionState } from '../../store/state.ts';
import { createStorage, type KeptStorage } from '../../store/storage.ts';
import { mapKey } from './handover.ts';

const name = 'votes';

/** Of this tab, as a talk is; null in frames and in pages that hold their map, which keep nothing of a talk. */
export const talkStorage = (): Pick<KeptStorage, 'read' | 'write'> | null =>
  window.parent !== window || holdsMap() ? null : createStorage(() => sessionStorage);

/**
 * Keeps the answers that are counted from now on, until the returned function is called.
 * @param begins Whether somebody began the talk here just now: then there are none of before.
 */
export function rememberVotes(session: Session, begins: boolean, storage = talkStorage()): () => void {
  if (!storage) return () => undefined;
  const { store } = session;
  const votes = begins ? [] : keptVotes(storage, store.getState());
  if (votes.length > 0) session.setPresentation({ votes: new Map(votes) });
  let before = store.getState().presentation?.votes;
  if (begins) storage.write(name, '');
  return store.subscribe((state) => {
    const { presentation } = state;
    if (!presentation || presentation.votes === before) return;
    before = presentation.votes;
    storage.write(name, JSON.stringify({ ...talkOf(state), votes: [...before] }));
  });
}

/** The talk whose answers they are. */
const talkOf = ({ argument, document, presentation }: SessionState) => ({
  of: mapKey(argument, document),
  tour: presentation?.tour ?? null,
});

/** None where they are those of another talk, or cannot be read. */
function keptVotes(storage: Pick<KeptStorage, 'read'>, state: SessionState): [string, readonly number[]][] {
  try {
    const { of, tour, votes } = JSON.parse(storage.read(name) ?? '');
    const talk = talkOf(state);
    return of === talk.of && tour === talk.tour && Array.isArray(votes) ? votes.filter(isVote) : [];
  } catch {
    return [];
  }
}
