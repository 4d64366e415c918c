// The parameters of an address, also as editors leave it: with `&amp;` or `&#038;` for `&`, once or more often, and
// with names in capitals.

/** The part of `location` that is read. */
export interface AddressParts {
  search: string;
  hash: string;
}

/**
 * The query of an address. Where an editor wrote `&#038;`, the browser takes all that follows for the hash.
 *
 * @returns as `location.search`, with `&` alone between the parameters.
 */
export function queryOf({ search, hash }: AddressParts): string {
  const more = /^#(?=0*38;)/.test(hash) ? `&${hash}` : '';
  return `${search}${more}`.replace(/&(?:amp;|#0*38;)+/gi, '&');
}

/** @param query With or without the question mark. Of names that differ in capitals alone, the small one counts. */
export function parseQuery(query: string): URLSearchParams {
  const given = new URLSearchParams(queryOf({ search: query, hash: '' }));
  const params = new URLSearchParams(given);
  for (const [name, value] of given) {
    const small = name.toLowerCase();
    if (!params.has(small)) params.append(small, value);
  }
  return params;
}
