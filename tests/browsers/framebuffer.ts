// What is on the screen of an Xvfb that keeps it in a file (`-fbdir`), in the format of xwd: XWDFile.h of X11.

import { crc32, deflateSync } from 'node:zlib';
import type { Box } from './walk.ts';

/** @returns A part of the screen as PNG, in base64. */
export function pngOf(xwd: Buffer, { x, y, width, height }: Box): string {
  const word = (index: number) => xwd.readUInt32BE(index * 4);
  const [headerSize, bytesPerLine, colours] = [word(0), word(12), word(19)];
  const pixels = headerSize + colours * 12;
  // Each row begins with the number of its filter, which is none.
  const rows = Buffer.alloc(height * (1 + width * 3));
  let at = 0;
  for (let row = y; row < y + height; row++) {
    at++;
    for (let column = x; column < x + width; column++) {
      const blue = pixels + row * bytesPerLine + column * 4;
      rows[at++] = xwd[blue + 2] ?? 0;
      rows[at++] = xwd[blue + 1] ?? 0;
      rows[at++] = xwd[blue] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits each of red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...parts]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
