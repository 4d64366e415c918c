// Names by content: what is in a file with such a name never changes, so that browsers may keep it for ever.

import { createHash } from 'node:crypto';

/** Eight hexadecimal digits, of all pieces together. */
export function shortHash(pieces: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const piece of pieces) {
    // Lengths go in too: where a piece ends matters.
    hash.update(`${piece.length}:`).update(piece);
  }
  return hash.digest('hex').slice(0, 8);
}

/** "embed.js" with these contents is "embed.1f3a9c02.js". */
export function hashedName(name: string, content: string | Uint8Array): string {
  return name.replace(/(\.\w+)$/, `.${shortHash([content])}$1`);
}

/** As a Content-Security-Policy names an inline script or style. */
export function policyHash(content: string): string {
  return `sha256-${createHash('sha256').update(content, 'utf8').digest('base64')}`;
}
