// SVG as a tree of data, and as text: every value is escaped here and nowhere else. A page can draw the same tree
// with elements of its own, so that the text of a picture is text of the page.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Text that XML may hold: control characters, half surrogates and noncharacters become U+FFFD. What turns the
 * direction of writing is written as a number, so that nobody who reads the file is deceived about it.
 */
export function escaped(text: string): string {
  // Nearly all that is written is numbers and plain words.
  if (!escapes.test(text) && text.isWellFormed()) return text;
  return (
    text
      .toWellFormed()
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML forbids.
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/gu, '\u{FFFD}')
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replace(/[\u202A-\u202E\u2066-\u2069]/gu, (turn) => `&#x${turn.charCodeAt(0).toString(16)};`)
  );
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the same as XML forbids.
const escapes = /[&<>"\u0000-\u0008\u000B\u000C\u000E-\u001F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/;

/** Attributes in order, with their values as text; strings among the children are text as it is read. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly children: readonly (SvgElement | string)[];
}

export function element(
  name: string,
  attributes: Attributes,
  ...children: readonly (SvgElement | string | readonly SvgElement[])[]
): SvgElement {
  const given: (readonly [name: string, value: string])[] = [];
  for (const name in attributes) {
    const value = attributes[name];
    if (value !== undefined) given.push([name, typeof value === 'number' ? rounded(value) : value]);
  }
  return { name, attributes: given, children: children.flat() };
}

/**
 * The tree as a file holds it.
 *
 * @param more Children after its own. They are written one by one: all at once, those of a large map would be more
 * than the memory holds well.
 */
export function svgText(node: SvgElement | string, more: Iterable<SvgElement> = []): string {
  if (typeof node === 'string') return escaped(node);
  const { name, attributes, children } = node;
  let tag = `<${name}`;
  for (const [key, value] of attributes) tag += ` ${key}="${escaped(value)}"`;
  const inner: string[] = [];
  for (const child of children) inner.push(svgText(child));
  for (const child of more) inner.push(svgText(child));
  if (inner.length === 0) return `${tag}/>`;
  // Lines of text stand apart, so that who reads a drawing without its places reads words.
  return `${tag}>${inner.join('')}</${name}>${name === 'text' ? '\n' : ''}`;
}

/** One decimal, so that drawings are the same on every machine. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
