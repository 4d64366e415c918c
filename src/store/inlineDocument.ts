// The map that a page holds itself, as pages do that `therefore build` makes: such a page shows no other.

export interface HeldMap {
  /** JSON, as it was written. */
  text: string;
  /** Against which its links are resolved. */
  base: string;
  /** The file's name, without `.json`. */
  name: string;
}

/** Whether there is one: asked for often, and a map is long. */
export const holdsMap = (): boolean => heldScript() !== null;

/** Null where the address names the map. */
export function inlineDocument(): HeldMap | null {
  const held = heldScript();
  if (!held) return null;
  const { base = './', name = 'map' } = held.dataset;
  return { text: held.textContent ?? '', base: new URL(base, document.baseURI).href, name };
}

const heldScript = () =>
  globalThis.document?.querySelector<HTMLElement>('script[type="application/json"][data-argument-map]') ??
  null;
