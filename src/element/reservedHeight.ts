// The height that a page reserves for a map, so that nothing jumps when it comes.

/** CSS pixels, where the page says nothing. */
export const usualHeight = 600;

/** @param text The `height` attribute: pixels, with or without `px`. Anything else is the usual height. */
export function reservedHeight(text: string | null): number {
  return text !== null && /^\d+(\.\d+)?(px)?$/.test(text) ? Number.parseFloat(text) : usualHeight;
}
