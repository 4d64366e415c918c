// Files that are no texts, whatever their names say: told by their first bytes.

const kinds: readonly (readonly [start: string, kind: string])[] = [
  ['%PDF-', 'a PDF'],
  ['%!PS', 'PostScript'],
  ['{\\rtf', 'an RTF document'],
  ['PK\x03\x04', 'a packed file (zip), as Word, LibreOffice and e-books make them'],
  ['\xd0\xcf\x11\xe0', 'an old Word or Office document'],
  ['\x1f\x8b', 'a packed file (gzip)'],
  ['7z\xbc\xaf\x27\x1c', 'a packed file (7z)'],
  ['Rar!', 'a packed file (rar)'],
  ['bplist00', 'a Safari web archive'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['II*\0', 'a picture'],
  ['MM\0*', 'a picture'],
  ['RIFF', 'a picture or a recording'],
  ['ID3', 'a recording'],
  ['OggS', 'a recording'],
];

/** "a PDF"; null for what may be a text. */
export function binaryKind(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(0, 1024)).replace(/^\xef\xbb\xbf/, '');
  // Mail programs and servers put lines before a PDF, which readers of PDF pass over.
  if (/^%PDF-\d/m.test(head)) return 'a PDF';
  const start = head.trimStart();
  return kinds.find(([mark]) => start.startsWith(mark))?.[1] ?? (/^.{4}ftyp/s.test(head) ? 'a film' : null);
}
