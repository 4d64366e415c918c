// Where every so many characters of a text stand.

const kinds = 0x10000;
const factor = 0x9e3779b1;

export interface WindowIndex {
  /** Characters in a window. */
  length: number;
  /** For each kind of window, where its list in `positions` begins; it ends where the next one begins. */
  first: Uint32Array;
  /** Offsets in the text, sorted by kind, then by offset. */
  positions: Uint32Array;
}

/** The windows of a text, each as a number; different ones may share a number (the rolling hash of Karp and Rabin 1987). */
function windowsOf(text: string, length: number): Uint16Array {
  const windows = new Uint16Array(Math.max(0, text.length - length + 1));
  let leaving = 1;
  for (let at = 0; at < length; at++) leaving = Math.imul(leaving, factor);
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash, factor) + text.charCodeAt(at) + 1;
    if (at >= length) hash -= Math.imul(leaving, text.charCodeAt(at - length) + 1);
    hash |= 0;
    if (at >= length - 1) windows[at - length + 1] = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) >>> 16;
  }
  return windows;
}

export function indexWindows(text: string, length: number): WindowIndex {
  const windows = windowsOf(text, length);
  const first = new Uint32Array(kinds + 1);
  for (const kind of windows) first[kind + 1] = (first[kind + 1] ?? 0) + 1;
  for (let kind = 0; kind < kinds; kind++) first[kind + 1] = (first[kind + 1] ?? 0) + (first[kind] ?? 0);
  const next = first.slice();
  const positions = new Uint32Array(windows.length);
  windows.forEach((kind, at) => {
    const place = next[kind] ?? 0;
    positions[place] = at;
    next[kind] = place + 1;
  });
  return { length, first, positions };
}

/** The window of a string that stands in the text least often: where in the string, and where in the text it may be. */
export function rarestWindow(
  { length, first, positions }: WindowIndex,
  wanted: string,
): { at: number; candidates: Uint32Array } {
  let [rarest, fewest] = [0, Number.POSITIVE_INFINITY];
  let at = 0;
  const windows = windowsOf(wanted, length);
  for (let index = 0; index < windows.length && fewest > 0; index++) {
    const kind = windows[index] ?? 0;
    const count = (first[kind + 1] ?? 0) - (first[kind] ?? 0);
    if (count < fewest) [rarest, fewest, at] = [kind, count, index];
  }
  return { at, candidates: positions.subarray(first[rarest], first[rarest + 1]) };
}
