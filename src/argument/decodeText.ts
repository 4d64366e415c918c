// From the bytes of a file to its text.

/** UTF-8, or UTF-16 where a byte order mark says so. Broken sequences become U+FFFD. */
export function decodeText(bytes: Uint8Array): string {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return new TextDecoder(little ? 'utf-16le' : big ? 'utf-16be' : 'utf-8').decode(bytes);
}

/**
 * A text from anywhere: in the letters that its byte order mark or `stated` names, else in UTF-8, else as old texts
 * from Windows are.
 */
export function decodeForeign(bytes: Uint8Array, stated?: string): string {
  const marked = /^(?:255,254|254,255|239,187,191)/.test([...bytes.subarray(0, 3)].join(','));
  if (marked) return decodeText(bytes);
  try {
    return new TextDecoder(stated ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Neither what it says it is, or UTF-8: most likely an old text from Windows. Some letters of a text in
    // UTF-8 may be broken, which does not make it such a text.
    const text = decodeText(bytes);
    const broken = text.match(/\uFFFD/g)?.length ?? 0;
    const more = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
    return broken > more ? new TextDecoder('windows-1252').decode(bytes) : text;
  }
}
