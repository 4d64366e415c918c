// The drafts that this browser keeps: to go on with, or to throw away.

import { useEffect, useState } from 'react';
import type { DraftHead } from '../../store/draftSchema.ts';
import { draftHeads, putHead } from '../../store/draftStore.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { sweepDrafts } from '../../store/sweepDrafts.ts';
import { newMapAddress } from '../commands/newMapAddress.ts';
import { lockedDrafts, whereNobodyWrites } from './draftLock.ts';
import '../../theme/drafts.css';

interface Listed {
  heads: readonly DraftHead[];
  /** Those that some tab writes on. */
  locked: ReadonlySet<string>;
}

export function DraftList() {
  const [listed, setListed] = useState<Listed | null>(null);
  useEffect(() => {
    let gone = false;
    void Promise.all([draftHeads(), lockedDrafts()]).then(([heads, locked]) => {
      if (!gone) setListed({ heads: heads.filter(({ blank }) => !blank), locked });
    });
    return () => {
      gone = true;
      // What was thrown away can be had back until the list is closed.
      void sweepDrafts(whereNobodyWrites);
    };
  }, []);
  return (
    <section className="drafts" aria-labelledby="drafts-title">
      <div className="drafts-head">
        <h3 id="drafts-title">Your drafts</h3>
        <button type="button" className="button" onClick={() => location.assign(newMapAddress)}>
          New map
        </button>
      </div>
      {listed && listed.heads.length === 0 && (
        <p className="drafts-none">None yet. What you write is kept in this browser and listed here.</p>
      )}
      {listed && listed.heads.length > 0 && (
        <ul className="drafts-list">
          {listed.heads.map((head) => (
            <li key={head.id}>
              <Draft head={head} locked={listed.locked.has(head.id)} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Draft({ head: listed, locked: before }: { head: DraftHead; locked: boolean }) {
  const [removed, setRemoved] = useState(false);
  const [head, setHead] = useState(listed);
  const [locked, setLocked] = useState(before);
  const open = useSessionState(({ draftId }) => draftId === head.id);
  const { id, title, thesis, changed, saved, name } = head;
  const toggle = async () => {
    let isFree = false;
    // Since the list was opened another tab may have opened it, or changed it.
    await whereNobodyWrites(id, async () => {
      isFree = true;
      const now = (await draftHeads()).find((each) => each.id === id) ?? head;
      await putHead(removed ? now : { ...now, removed: Date.now() });
      setHead(now);
      setRemoved(!removed);
    });
    setLocked(!isFree);
  };
  const address = `?${name === null ? '' : `map=${encodeURIComponent(name)}&`}draft=${id}&mode=write`;
  return (
    <div className="drafts-draft">
      <p className="drafts-words">
        {/* Said where it is filled: it stands there empty before. */}
        <span role="status">
          {removed && (
            <>
              Thrown away: <bdi>{title}</bdi>
            </>
          )}
        </span>
        {!removed && (
          <a href={address} aria-current={open ? 'page' : undefined}>
            <b>
              <bdi>{title}</bdi>
            </b>
            <span className="drafts-thesis" dir="auto">
              {thesis === '' ? 'The thesis is still to be typed.' : thesis}
            </span>
          </a>
        )}
        {!removed && (
          <span className="drafts-kept">
            Changed {new Date(changed).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
            . {saved ? 'As in a file.' : 'Kept in this browser, not in a file yet.'}
          </span>
        )}
      </p>
      {open || (locked && !removed) ? (
        <span className="drafts-open">{open ? 'Open now' : 'Open in another tab'}</span>
      ) : (
        <button
          type="button"
          className="button quiet"
          aria-label={removed ? `Undo: have “${title}” back` : `Throw away “${title}”`}
          onClick={() => void toggle()}
        >
          {removed ? 'Undo' : 'Throw away'}
        </button>
      )}
    </div>
  );
}
