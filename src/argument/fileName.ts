// Names of files that every system can keep.

/** Names that Windows keeps for its devices, with whatever ending: a file called so cannot be made, or opened. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?=[\s.]*(?:\.|$))/iu;

/** Whether some system cannot keep a file of this name. */
export const isDeviceName = (name: string): boolean => devices.test(name);

/** The name as any system can keep it: no signs of paths or of direction, no dot or space at its end, no device. */
export function toFileName(name: string): string {
  const plain = name
    .toWellFormed()
    .replace(/[<>:"/\\|?*\p{Cc}\p{Zl}\p{Zp}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '-')
    .replace(/^\s+|[\s.]+$/gu, '');
  const free = plain.replace(devices, '$&-map');
  return free === '' ? 'map' : free;
}
