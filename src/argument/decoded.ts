// From the bytes of a file to its text: in the letters that the file says, or in UTF-8, and never by a guess. A guess
// that is wrong would be told as a quotation that differs.

import { binaryKind } from './binaryKind.ts';

/**
 * In the letters that a byte order mark names, or `stated`, or else strictly in UTF-8.
 *
 * @param stated A label of the Encoding standard, as a server or the file itself names it; unknown ones count as none.
 * @returns Null where it is none: see decodeText.ts.
 */
export function decoded(bytes: Uint8Array, stated?: string): string | null {
  if (binaryKind(bytes) !== null) return null;
  for (const label of [markedIn(bytes), ...candidates(knownLabel(stated))]) {
    const text = label === undefined ? null : strictly(bytes, label);
    if (text !== null) return text;
  }
  return null;
}

/** As the standard names the letters. */
export const knownLabel = (stated: string | undefined): string | undefined => decoderFor(stated)?.encoding;

/** The letters that a page or an XML file says it is written in, in its first bytes; a text about pages says nothing. */
export function statedIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 2048))
    .replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w:.-]+)/i;
  const meta = /<meta\s[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]+)/i;
  return /^\s*</.test(head) ? (xml.exec(head) ?? meta.exec(head))?.[1] : undefined;
}

/** What a server says of the letters: the `charset` of a Content-Type. */
export function charsetIn(contentType: string | null): string | undefined {
  return /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType ?? '')?.[1];
}

/**
 * UTF-8 goes before what servers say where nobody told them, as any bytes are Latin letters; and before UTF-16, as
 * whatever could be read so far was not written in it.
 */
function candidates(said: string | undefined): (string | undefined)[] {
  const doubtful = said === 'windows-1252' || said?.startsWith('utf-16');
  return doubtful ? ['utf-8', said] : said === undefined ? ['utf-8'] : [said, 'utf-8'];
}

/** The mark of UTF-32, which no browser reads, begins as that of UTF-16, and goes on with zeros. */
function markedIn([first, second, third, fourth]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe && (third !== 0 || fourth !== 0)) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

function decoderFor(label: string | undefined): TextDecoder | null {
  try {
    return label === undefined ? null : new TextDecoder(label, { fatal: true });
  } catch {
    return null;
  }
}

/** Null where not all of it are letters. */
function strictly(bytes: Uint8Array, label: string): string | null {
  if (label === 'utf-8' && isWide(bytes)) return null;
  try {
    const text = decoderFor(label)?.decode(bytes) ?? null;
    return label === 'windows-1252' ? (text?.replace(/[\x80-\x9f]/g, fromWindows) ?? null) : text;
  } catch {
    return null;
  }
}

/** Node takes windows-1252 for ISO 8859-1, which has control characters there; a browser leaves none to replace. */
const fromWindows = (control: string) =>
  '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'.charAt(control.charCodeAt(0) - 0x80);

/** UTF-16 without its mark may pass for UTF-8: every Latin letter and space is then followed, or led, by a zero; in UTF-32 by three. */
export function isWide(bytes: Uint8Array): boolean {
  const zeros = [0, 0];
  const head = bytes.subarray(0, 4096);
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return (
    Math.max(even, odd) > Math.max(1, head.length / 200) &&
    (Math.min(even, odd) === 0 || even + odd >= head.length / 2)
  );
}
