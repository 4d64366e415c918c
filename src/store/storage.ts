// The one door to the browser's storage. In a sandboxed frame the browser refuses it, and it may be full: then
// things are kept in memory, for as long as the page is open.

export interface KeptStorage {
  read: (name: string) => string | null;
  write: (name: string, text: string) => void;
  /** Whether what is written will be there at the next visit. */
  isKept: () => boolean;
}

/** Names of other programs on the same origin are not ours to meet. */
const prefix = 'therefore:';

/** @param open Gives the browser's storage; may throw, as may everything that it gives. Nothing here throws. */
export function createStorage(open: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>): KeptStorage {
  /** What the browser would not take. */
  const memory = new Map<string, string>();
  return {
    read(name) {
      const own = memory.get(name);
      if (own !== undefined) return own;
      try {
        return open().getItem(prefix + name);
      } catch {
        return null;
      }
    },
    write(name, text) {
      try {
        open().setItem(prefix + name, text);
        memory.delete(name);
      } catch {
        memory.set(name, text);
      }
    },
    isKept() {
      if (memory.size > 0) return false;
      try {
        // A storage that can be read may yet take nothing.
        open().setItem(`${prefix}try`, '');
        open().removeItem(`${prefix}try`);
        return true;
      } catch {
        return false;
      }
    },
  };
}

export const storage: KeptStorage = createStorage(() => localStorage);
