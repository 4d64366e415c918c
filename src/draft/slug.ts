// Short readable ids, made of words.

/** @returns At most so many small letters, figures and hyphens; empty where none of the words can be written so. */
export const slug = (words: string, most: number): string =>
  words
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, most)
    .replace(/^-+|-+$/gu, '');

/** The name itself, or with the first number behind it that makes it one of its own. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
  return free;
}
