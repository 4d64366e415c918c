// Language tags as Intl takes them. It throws at some that are well-shaped, and at some that BCP 47 knows.

/**
 * The tag as Intl writes it, or what of its beginning Intl knows: "sgn-ase" is "ase", "en-GB-oed" is "en-GB".
 *
 * @param tag Anything that a document calls a language.
 * @returns "und" where Intl knows nothing of it.
 */
export function safeLocale(tag: string): string {
  return beginningOf(tag, canonical);
}

/** The same for a language that need not exist: Intl tells at once how a tag is written, but not what has a name. */
export function writtenLocale(tag: string): string {
  return beginningOf(tag, written);
}

function beginningOf(tag: string, known: (tag: string) => string | null): string {
  const parts = tag.split(/[-_]/);
  // RFC 5646, 4.5: an extended language stands by itself.
  if (/^[a-z]{2,3}$/i.test(parts[0] ?? '')) while (/^[a-z]{3}$/i.test(parts[1] ?? '')) parts.shift();
  // RFC 4647, 3.4: less and less of it.
  for (let length = parts.length; length > 0; length--) {
    const found = known(parts.slice(0, length).join('-'));
    if (found !== null) return found;
  }
  return 'und';
}

/** Whether Intl takes the tag as it stands and, as far as can be told, such a language exists. */
export function isKnownLocale(tag: string): boolean {
  return canonical(tag) !== null;
}

/** No language has a name of four letters or more. There are some 8,000 of three, of which Intl can name a few. */
function canonical(tag: string): string | null {
  const known = written(tag);
  const [language = ''] = known?.split('-') ?? [];
  return language.length === 2 && nameOf(language) === undefined ? null : known;
}

function written(tag: string): string | null {
  try {
    const [known = 'und'] = Intl.getCanonicalLocales(tag);
    return /^[a-z]{2,3}(-|$)/.test(known) ? known : null;
  } catch {
    return null;
  }
}

let names: Intl.DisplayNames | undefined;
/** Made when it is first asked for: that takes a while. */
function nameOf(language: string): string | undefined {
  names ??= new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  return names.of(language);
}
