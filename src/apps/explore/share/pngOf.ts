// A drawing as pixels. An SVG that is drawn as an image sees nothing of the page, so the fonts go along in it.

/** The most that browsers agree on: pixels along a side, and in all. */
const limits = { side: 8192, area: 40_000_000 } as const;

/**
 * @param svg With `width` and `height` in pixels, as `draw` makes it.
 * @returns A PNG, two pixels for one where that is not too many, and its size.
 * @throws where the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<{ blob: Blob; width: number; height: number }> {
  const faces = await fontFaces();
  const withFonts = svg.replace(/^<svg[^>]*>/, (start) => `${start}<style>${faces}</style>`);
  const address = URL.createObjectURL(new Blob([withFonts], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const { naturalWidth, naturalHeight } = image;
    const scale = scaleFor(naturalWidth, naturalHeight);
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(naturalWidth * scale));
    canvas.height = Math.max(1, Math.round(naturalHeight * scale));
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!blob) throw new Error('The canvas is too large.');
    return { blob, width: canvas.width, height: canvas.height };
  } finally {
    URL.revokeObjectURL(address);
  }
}

function scaleFor(width: number, height: number): number {
  return Math.min(2, limits.side / Math.max(width, height), Math.sqrt(limits.area / (width * height)));
}

/** The rules of the page's fonts that are in use, with the fonts themselves. */
async function fontFaces(): Promise<string> {
  const inUse = new Set([...document.fonts].filter(({ status }) => status === 'loaded').map(keyOf));
  const rules = [...document.styleSheets]
    .flatMap((sheet) => [...sheet.cssRules].map((rule) => ({ rule, base: sheet.href ?? document.baseURI })))
    .flatMap(({ rule, base }) => (rule instanceof CSSFontFaceRule ? [{ style: rule.style, base }] : []))
    .filter(({ style }) =>
      inUse.has(
        keyOf({
          family: style.getPropertyValue('font-family'),
          style: style.getPropertyValue('font-style'),
          unicodeRange: style.getPropertyValue('unicode-range'),
        }),
      ),
    );
  const written = await Promise.all(
    rules.map(async ({ style, base }) => {
      const link = /url\(["']?([^"')]+)["']?\)/.exec(style.getPropertyValue('src'))?.[1];
      if (link === undefined) return '';
      const data = await fontData(link, base);
      if (data === null) return '';
      const kept = ['font-family', 'font-style', 'font-weight', 'unicode-range'].map(
        (name) => `${name}:${style.getPropertyValue(name)}`,
      );
      return `@font-face{${kept.join(';')};src:url(${data})}`;
    }),
  );
  return written.join('').replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A page in one file has its fonts in it, and may not ask for anything. Null where the font is not there. */
async function fontData(link: string, base: string): Promise<string | null> {
  if (link.startsWith('data:')) return link;
  // A picture in another font is better than none.
  const response = await fetch(new URL(link, base)).catch(() => null);
  return response?.ok ? dataUrl(await response.blob()) : null;
}

/** The key of a face as the page and as the style sheet names it. */
function keyOf(face: { family: string; style: string; unicodeRange: string }): string {
  return [face.family, face.style || 'normal', face.unicodeRange]
    .map((part) => part.replace(/["'\s]/g, '').toLowerCase())
    .join('|');
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
