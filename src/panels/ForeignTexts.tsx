// The question before a stranger's map makes this browser ask other hosts for texts. It is asked once, and waits.

import { useSession, useSessionState } from '../store/SessionContext.ts';
import { loadForeignTexts } from '../texts/needTexts.ts';

/** Hosts that are named; no map that means well has more. */
const most = 5;

export function ForeignTexts() {
  const session = useSession();
  const { hosts, answer } = useSessionState((state) => state.foreignTexts);
  if (hosts.length === 0 || answer !== 'open') return null;
  return (
    <section className="foreign-texts" aria-label="Texts on other hosts">
      <p>
        This map wants to load texts from <bdi>{formatHosts(hosts)}</bdi>.
      </p>
      <button type="button" className="button small" onClick={() => void loadForeignTexts(session)}>
        Load
      </button>
      <button
        type="button"
        className="button quiet small"
        onClick={() => session.answerForeignTexts('later')}
      >
        Not now
      </button>
    </section>
  );
}

/** For a text that waits for the answer: the way to give it after all. */
export function LoadForeignTexts() {
  const session = useSession();
  return (
    <button type="button" className="link quiet" onClick={() => void loadForeignTexts(session)}>
      Load the texts from other hosts
    </button>
  );
}

/** "a.example, b.example and 3 others". */
export function formatHosts(hosts: readonly string[]): string {
  const named = hosts.length > most ? [...hosts.slice(0, most), `${hosts.length - most} others`] : hosts;
  return new Intl.ListFormat('en-GB').format(named);
}
