// A text in the few HTML marks that OVA writes (span, div, br), as plain text; and which words its spans mark.

export interface MarkedText {
  text: string;
  /** Where a `<span id="node…">` stands in the text, by what follows "node". */
  marked: ReadonlyMap<string, { start: number; end: number }>;
}

const characters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text without any such mark stays as it is. */
export function parseMarkedText(source: string): MarkedText {
  const marked = new Map<string, { start: number; end: number }>();
  if (!/<(?:span|div|br|p)\b[^>]{0,300}>|&(?:amp|lt|gt|nbsp|#\d{1,7});/i.test(source))
    return { text: source, marked };
  let text = '';
  const open: { id: string | undefined; start: number }[] = [];
  for (const [piece, tag, end, name = '', attributes = ''] of source.matchAll(
    /(<(\/?)(\w{1,20})((?:\s[^<>]{0,1000})?)>)|[^<]+|</g,
  )) {
    if (tag === undefined) {
      text += withCharacters(piece);
    } else if (name.toLowerCase() !== 'span') {
      if (/^(?:br|div|p|li|ul|ol|h\d|tr)$/i.test(name)) text += '\n';
    } else if (end === '') {
      open.push({ id: /\bid\s*=\s*["']?node([^"'\s>]+)/.exec(attributes)?.[1], start: text.length });
    } else {
      const span = open.pop();
      if (span?.id !== undefined && !marked.has(span.id))
        marked.set(span.id, { start: span.start, end: text.length });
    }
  }
  return { text, marked };
}

const withCharacters = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return characters[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code).toWellFormed() : whole;
  });

/** Characters as HTML has them, for a text that gets marks. */
export const withoutMarks = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
