// SVG as a tree of data, and as text: every value is escaped here and nowhere else. A page can draw the same tree
// with elements of its own, so that the text of a picture is text of the page.

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * Text that XML may hold: control characters, half surrogates and noncharacters become U+FFFD. What turns the
 * direction of writing is written as a number, so that nobody who reads the file is deceived about it.
 */
export function escaped(text: string): string {
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
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, typeof value === 'number' ? rounded(value) : value] as const],
  );
  return { name, attributes: given, children: children.flat() };
}

/** The tree as a file holds it. */
export function svgText(node: SvgElement | string): string {
  if (typeof node === 'string') return escaped(node);
  const { name, children } = node;
  const pairs = node.attributes.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('');
  // Lines of text stand apart, so that who reads a drawing without its places reads words.
  const after = name === 'text' ? '\n' : '';
  return children.length === 0
    ? `<${name}${pairs}/>`
    : `<${name}${pairs}>${children.map(svgText).join('')}</${name}>${after}`;
}

/** One decimal, so that drawings are the same on every machine. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
