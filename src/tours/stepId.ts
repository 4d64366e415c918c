// Names for steps and tours, as addresses show them: from what they are called, each once.

/** @param taken Ids that are in use already. */
export function uniqueId(name: string, taken: ReadonlySet<string>, fallback: string): string {
  const slug = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...slug].slice(0, 40).join('').replace(/-+$/, '');
  // A bare number would be taken for the number of a step.
  const id = /\p{L}/u.test(short) ? short : [fallback, short].filter(Boolean).join('-');
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? id : `${id}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}
