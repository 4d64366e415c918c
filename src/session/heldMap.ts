// The map that a page holds itself, as pages do that `therefore build` makes: such a page shows no other.

export interface HeldMap {
  /** JSON, as it was written. */
  text: string;
  /** Against which its links are resolved. */
  base: string;
  /** Of its file, without `.json`. */
  name: string;
}

/** Null where the address names the map. */
export function heldMap(): HeldMap | null {
  const held = globalThis.document?.querySelector<HTMLElement>(
    'script[type="application/json"][data-argument-map]',
  );
  if (!held) return null;
  const { base = './', name = 'map' } = held.dataset;
  return { text: held.textContent ?? '', base: new URL(base, document.baseURI).href, name };
}
