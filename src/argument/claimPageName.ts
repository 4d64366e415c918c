// What the page of one claim is called in a built folder.

/** Characters that file systems take with room to spare. */
const most = 180;
/** Names that Windows keeps for devices, whatever their ending. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Small letters, figures, "_" and "-" stay; anything else is its number in hexadecimal, so that no two claims share a
 * name, also where capitals do not count.
 *
 * @returns without an ending; null where it would be too long for a file.
 */
export function claimPageName(id: string): string | null {
  const wanted = device.test(id) ? /./u : /[^a-z0-9_-]/gu;
  const name = id.replace(wanted, (letter) => `~${letter.codePointAt(0)?.toString(16)}~`);
  return name.length > most ? null : name;
}
