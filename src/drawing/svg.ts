// SVG text, built from data only: every value is escaped here and nowhere else.

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

/** An element; `children` are elements made by this function or escaped text. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const pairs = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? rounded(value) : String(value))}"`)
    .join('');
  return children.length === 0 ? `<${name}${pairs}/>` : `<${name}${pairs}>${children.join('')}</${name}>`;
}

/** One decimal, so that drawings are the same on every machine. */
export function rounded(value: number): string {
  return String(Math.round(value * 10) / 10);
}
