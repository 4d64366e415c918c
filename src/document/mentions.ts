// Sentences that name claims by their numbers: words on paper, links in a page.

export interface Mention {
  /** Of a claim. */
  id: string;
  number: string;
}
export type Phrase = readonly (string | Mention)[];

/** So many claims are named in one sentence. */
const most = 60;

/** "The same claim as 1.2, 1.3."; empty where the document has none of the claims. */
export function mentions(
  before: string,
  ids: readonly string[],
  numbers: ReadonlyMap<string, string>,
): Phrase {
  const all = [...new Set(ids)].flatMap((id): Mention[] => {
    const number = numbers.get(id);
    return number === undefined ? [] : [{ id, number }];
  });
  if (all.length === 0) return [];
  const named = all.slice(0, most).flatMap((mention) => [', ', mention]);
  return [`${before} `, ...named.slice(1), all.length > most ? ` and ${all.length - most} more.` : '.'];
}

/** As words alone. */
export const plainPhrase = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.number)).join('');
