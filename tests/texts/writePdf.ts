// Small real PDFs: text in Courier, whose letters are all as wide as each other; locked or not; or a picture alone.

import { createHash } from 'node:crypto';

export interface PrintedLine {
  text: string;
  /** Points, from the lower left corner. */
  x: number;
  y: number;
  size?: number;
}

/** Of Courier, in the size of the letters. */
export const letterWidth = 0.6;
export const pageSize = { width: 595, height: 842 };

export function writePdf(
  pages: readonly (readonly PrintedLine[])[],
  password?: string,
): Uint8Array<ArrayBuffer> {
  // Pages that are the same share what is drawn on them.
  const different = [...new Set(pages)];
  const contents = different.map((lines) =>
    lines
      .map(
        ({ text, x, y, size = 9 }) =>
          `BT /F1 ${size} Tf ${x} ${y} Td <${winAnsi(text).toString('hex')}> Tj ET`,
      )
      .join('\n'),
  );
  return assemble(
    contents,
    pages.map((page) => different.indexOf(page)),
    '/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >> >>',
    [],
    password,
  );
}

/** A page as scanners make it: a grey picture, and no letter. */
export function writeScan(): Uint8Array<ArrayBuffer> {
  const picture =
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\n\x80\xa0\xc0\xe0\nendstream';
  return assemble([`q 595 0 0 842 0 0 cm /Im1 Do Q`], [0], '/XObject << /Im1 3 0 R >>', [picture]);
}

/** @param order By their places, what is drawn on each page. */
function assemble(
  contents: readonly string[],
  order: readonly number[],
  resources: string,
  extra: readonly string[],
  password?: string,
) {
  const id = createHash('md5').update('one of ours').digest();
  const lock = password === undefined ? null : lockedWith(password, id);
  const firstPage = 3 + extra.length;
  const firstContent = firstPage + order.length;
  const kids = order.map((_, at) => `${firstPage + at} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${order.length} >>`,
    ...extra,
    ...order.map(
      (at) =>
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${pageSize.width} ${pageSize.height}] /Resources << ${resources} >> /Contents ${firstContent + at} 0 R >>`,
    ),
    ...contents.map((content, at) => {
      const bytes = Buffer.from(content, 'latin1');
      const stream = (lock ? lock.encrypt(firstContent + at, bytes) : bytes).toString('latin1');
      return `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`;
    }),
    ...(lock ? [lock.entry] : []),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const start = file.length;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const encrypt = lock
    ? ` /Encrypt ${objects.length} 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`
    : '';
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${encrypt} >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

const special: Record<string, number> = {
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '–': 0x96,
  '—': 0x97,
  '…': 0x85,
};
const winAnsi = (text: string) =>
  Buffer.from([...text].map((letter) => special[letter] ?? letter.charCodeAt(0)));

/** The standard security handler, revision 2 (ISO 32000-1, 7.6.3). */
function lockedWith(password: string, id: Buffer) {
  const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
  const padded = (words: string) => Buffer.concat([Buffer.from(words, 'latin1'), padding]).subarray(0, 32);
  const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();
  const owner = rc4(md5(padded('the owner')).subarray(0, 5), padded(password));
  const rights = -4;
  const bits = Buffer.alloc(4);
  bits.writeInt32LE(rights);
  const key = md5(padded(password), owner, bits, id).subarray(0, 5);
  const user = rc4(key, padding);
  return {
    entry: `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${user.toString('hex')}> /P ${rights} >>`,
    encrypt: (number: number, bytes: Buffer) =>
      rc4(md5(key, Buffer.from([number & 255, number >> 8, 0, 0, 0])).subarray(0, 10), bytes),
  };
}

function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at++) {
    other = (other + (state[at] ?? 0) + (key[at % key.length] ?? 0)) & 255;
    swap(at, other);
  }
  let at = 0;
  let other = 0;
  return Buffer.from(
    bytes.map((byte) => {
      at = (at + 1) & 255;
      other = (other + (state[at] ?? 0)) & 255;
      swap(at, other);
      return byte ^ (state[((state[at] ?? 0) + (state[other] ?? 0)) & 255] ?? 0);
    }),
  );
}
