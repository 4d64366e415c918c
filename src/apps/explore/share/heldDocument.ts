// A map's JSON as it can stand in a script of somebody else's page.

/**
 * It cannot end the script, and what turns the direction of writing is written as a number. Links to texts that lie
 * beside the map become full addresses, which in a map have to be https.
 *
 * @param base Where the map is; null, or what is not https, leaves links as they are.
 * @throws {SyntaxError} where the text is no JSON.
 */
export function heldDocument(text: string, base: string | null): string {
  const document: unknown = JSON.parse(text.replace(/^\u{FEFF}/u, ''));
  if (base?.startsWith('https:')) {
    for (const each of textsOf(document)) each.href = new URL(each.href, base).href;
  }
  return JSON.stringify(document).replace(
    /[<\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Texts of sources that are named by a link which can be read. */
function textsOf(document: unknown): { href: string }[] {
  const sources = field(document, 'sources');
  if (!Array.isArray(sources)) return [];
  return sources
    .map((source: unknown) => field(source, 'text'))
    .filter(hasHref)
    .filter(({ href }) => URL.canParse(href, 'https://site.test/'));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function hasHref(value: unknown): value is { href: string } {
  return typeof field(value, 'href') === 'string';
}
