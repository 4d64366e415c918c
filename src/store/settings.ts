// What a reader has set and finds again at the next visit, on every map of the site.

import type { Session } from './session.ts';
import type { SessionState, Settings } from './state.ts';
import { storage as browserStorage, type KeptStorage } from './storage.ts';

const name = 'settings';

/** What was kept; nothing where nothing was, or where it cannot be read. */
export function storedSettings(storage: KeptStorage = browserStorage): Settings {
  const text = storage.read(name);
  if (text === null) return {};
  try {
    return parseSettings(JSON.parse(text));
  } catch {
    return {};
  }
}

/** Another version of the program, or another program, may have written it: what is unknown is passed over. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return {};
  const { theme, direction, overview } = value as Record<string, unknown>;
  return {
    ...((theme === 'auto' || theme === 'light' || theme === 'dark') && { theme }),
    ...((direction === 'down' || direction === 'right') && { direction }),
    ...(typeof overview === 'boolean' && { overview }),
  };
}

/**
 * Keeps what the reader changes from now on, until the returned function is called. What an address set is not
 * kept: somebody else chose it.
 */
export function rememberSettings(session: Session, storage: KeptStorage = browserStorage): () => void {
  let before = settingsOf(session.store.getState());
  return session.store.subscribe((state) => {
    const now = settingsOf(state);
    const changed = (Object.keys(now) as (keyof Settings)[]).filter((key) => now[key] !== before[key]);
    if (changed.length === 0) return;
    before = now;
    // Read anew, because the reader may have set something else in another window.
    const kept = { ...storedSettings(storage), ...Object.fromEntries(changed.map((key) => [key, now[key]])) };
    storage.write(name, JSON.stringify(kept));
  });
}

/** The list suits a narrow window and is not carried over to another. */
function settingsOf({ theme, direction, overview }: SessionState): {
  [Key in keyof Settings]-?: Settings[Key] | undefined;
} {
  return { theme, direction: direction === 'list' ? undefined : (direction ?? undefined), overview };
}
