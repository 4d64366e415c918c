// From the bytes of a file to its text: in the letters that the file says, or in UTF-8, and never by a guess. A guess
// that is wrong would be told as a quotation that differs.

import { binaryKind } from './binaryKind.ts';
import { createLocator } from './position.ts';
import { type Problem, sentenceFor } from './problems.ts';

export type Decoded =
  | { readonly text: string; readonly problem: null }
  /** A file that is no text, or the place of the first byte that is no letter. */
  | { readonly text: null; readonly problem: Problem };

/**
 * In the letters that a byte order mark names, or `stated`, or else strictly in UTF-8.
 *
 * @param stated A label of the Encoding standard, as a server or the file itself names it; unknown ones count as none.
 */
export function decodeText(bytes: Uint8Array, stated?: string): Decoded {
  const kind = binaryKind(bytes);
  if (kind !== null) {
    const message = sentenceFor('not-text', kind);
    return { text: null, problem: { code: 'not-text', pointer: '', line: 1, column: 1, message } };
  }
  const said = decoderFor(stated)?.encoding;
  for (const label of [markedIn(bytes), ...candidates(said)]) {
    const text = label === undefined ? null : strictly(bytes, label);
    if (text !== null) return { text, problem: null };
  }
  return { text: null, problem: encodingProblem(bytes, said) };
}

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
function isWide(bytes: Uint8Array): boolean {
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

function encodingProblem(bytes: Uint8Array, said: string | undefined): Problem {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, firstWrong(bytes)), { stream: true });
  const locator = createLocator(before);
  return {
    code: 'not-utf-8',
    pointer: locator.pointerBefore(before.length),
    ...locator.at(before.length),
    message: sentenceFor('not-utf-8', said),
  };
}

/** The length of the longest beginning that may be UTF-8: what is cut off within a letter may. */
function firstWrong(bytes: Uint8Array): number {
  if (isWide(bytes)) return 0;
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
}
