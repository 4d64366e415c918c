// One tab writes on a draft. Web Locks say which: a tab that goes, however it goes, leaves its lock.

const nameOf = (id: string) => `therefore draft ${id}`;

/** Pages that come without https have none. */
export const hasLocks = () => 'locks' in navigator;

/** Milliseconds in which a tab that is asked for its draft hands it over; one that sleeps does not. */
const patience = 1500;

/**
 * @param how `free`: only where no other tab has it. `soon`: also where a tab that goes just leaves it. `wait`: as soon
 * as the other hands it over, and in the end without that.
 * @param onLost Called where another tab takes it.
 * @returns What gives it back; null where another tab has it. Where the browser has no locks, everybody gets it: then
 * it shows when two have written, see draftStore.ts.
 */
export async function lockDraft(
  id: string,
  how: 'free' | 'soon' | 'wait',
  onLost: () => void,
): Promise<(() => void) | null> {
  if (!hasLocks()) return () => undefined;
  if (how === 'free') return await request(id, { ifAvailable: true }, onLost);
  const signal = AbortSignal.timeout(patience);
  const given = await request(id, { signal }, onLost);
  return given ?? (how === 'wait' ? await request(id, { steal: true }, onLost) : null);
}

/** Locks that this page gives back: whoever asks at once again is no other tab. */
const leaving = new Map<string, Promise<unknown>>();

async function request(id: string, options: LockOptions, onLost: () => void): Promise<(() => void) | null> {
  await leaving.get(id);
  return new Promise((resolve) => {
    let held = false;
    const gone: Promise<unknown> = navigator.locks
      .request(nameOf(id), options, (lock) => {
        if (!lock) {
          resolve(null);
          return;
        }
        held = true;
        return new Promise<void>((release) =>
          resolve(() => {
            leaving.set(id, gone);
            release();
          }),
        );
      })
      .catch((error: unknown) => {
        if (held) onLost();
        // A page without an origin of its own has no locks, and keeps nothing that two could write on.
        else
          resolve(error instanceof DOMException && error.name === 'SecurityError' ? () => undefined : null);
      });
  });
}

/** Does something to a draft while no tab writes on it; where one does, nothing. */
export async function whereNobodyWrites(id: string, then: () => Promise<void>): Promise<void> {
  if (hasLocks())
    await navigator.locks.request(nameOf(id), { ifAvailable: true }, (lock) => (lock ? then() : undefined));
  else await then();
}

/** The drafts that some tab writes on. */
export async function lockedDrafts(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name = '' }) => name.replace(nameOf(''), '')));
  } catch {
    return new Set();
  }
}
