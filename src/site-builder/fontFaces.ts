// The fonts of a page. The map brings its own style with all of them; until then the page has the same under names
// of its own, so that nothing moves when the map's come.

/** The pageFamilies of the map's style, and what the page calls them. */
export const pageFamilies: readonly (readonly [map: string, page: string])[] = [
  ['Source Serif 4 Variable', 'Therefore Serif'],
  ['Source Sans 3 Variable', 'Therefore Sans'],
];

const faceRule = /@font-face\s*\{[^}]*\}/g;
export const facesOf = (style: string): string[] => style.match(faceRule) ?? [];
export const withoutFaces = (style: string): string => style.replace(faceRule, '');
const fileOf = (face: string) => /url\(["']?(?:\.\/)?([\w.-]+)["']?\)/.exec(face)?.[1];
const shown = (face: string, display: string) =>
  face.replace(/font-display:\s*\w+/, `font-display:${display}`);

/** The faces of the map's style for the page: a font that comes late is not shown, for lines would move. */
export function pageFaces(mapStyle: string): string {
  return facesOf(mapStyle)
    .map((face) =>
      pageFamilies.reduce((renamed, [map, page]) => renamed.replace(map, page), shown(face, 'optional')),
    )
    .join('\n');
}

/** The faces with the letters of English, which every page has. */
export const latinFaces = (mapStyle: string): string[] =>
  facesOf(mapStyle).filter((face) => covers(face, 'e'));

/** The files of these faces. */
export const latinFiles = (mapStyle: string): string[] =>
  latinFaces(mapStyle).flatMap((face) => fileOf(face) ?? []);

/** A style with its fonts in it: of each face that the words need, the file as data; of the others, nothing. */
export function withFonts(mapStyle: string, files: ReadonlyMap<string, Uint8Array>, words: string): string {
  return facesOf(mapStyle).reduce((style, face) => {
    const bytes = files.get(fileOf(face) ?? '');
    if (!bytes || !covers(face, words)) return style.replace(face, '');
    const data = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')})`;
    return style.replace(face, shown(face, 'block').replace(/url\([^)]*\)/, data));
  }, mapStyle);
}

/** Whether a face has any of these letters, by its `unicode-range`; one without a range has all. */
function covers(face: string, words: string): boolean {
  const ranges = /unicode-range:\s*([^;}]+)/i.exec(face)?.[1];
  if (ranges === undefined) return true;
  const spans = ranges.split(',').map(spanOf);
  for (const letter of new Set(words)) {
    const point = letter.codePointAt(0) ?? 0;
    if (spans.some(({ from, to }) => from <= point && point <= to)) return true;
  }
  return false;
}

/** "U+0-FF", "U+131", "U+4??". */
function spanOf(range: string): { from: number; to: number } {
  const [from = '', to = from] = range.trim().replace(/^U\+/i, '').split('-');
  return {
    from: Number.parseInt(from.replaceAll('?', '0'), 16),
    to: Number.parseInt(to.replaceAll('?', 'F'), 16),
  };
}
