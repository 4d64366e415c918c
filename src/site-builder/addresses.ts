// Where the pages of a built map are, absolute where the site's address is known. Each map has a page that is
// always the newest and, below it, one for each version, whose bytes never change.

export interface Addresses {
  /** Of the newest page, which search engines are told; null where it is not known. */
  canonical: string | null;
  page: string;
  frame: string;
  oembed: string;
  picture: string;
}

/**
 * @param base The address of the folder that is built, with "/" at its end; null where it is not known.
 * @param version Of the page; null for the newest.
 * @param beside From the page that names them to the folder of this version, where no address is known.
 */
export function pageAddresses(
  base: string | null,
  name: string,
  version: string | null,
  beside = '',
): Addresses {
  const newest = base === null ? null : `${base}${encodeURIComponent(name)}/`;
  const here = newest === null ? beside : `${newest}${version === null ? '' : `${version}/`}`;
  return {
    canonical: newest,
    page: `${here}index.html`,
    frame: `${here}embed.html`,
    oembed: `${here}oembed.json`,
    picture: `${here}og.png`,
  };
}
