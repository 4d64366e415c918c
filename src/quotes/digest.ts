// The digest by which a text is recognised, whatever file or line ends it came in.

import { fold } from './normalize/fold.ts';

/** What identifies a text: the SHA-256 of its folded form as UTF-8, and the length of that form. */
export interface TextIdentity {
  /** `sha256-` and the digest in base64, as in Subresource Integrity. */
  digest: string;
  /** Code points of the folded text. */
  length: number;
}

/**
 * @param sha256 The hash to use, over UTF-8: Web Crypto in a browser, node:crypto elsewhere. Returns base64.
 */
export async function identify(
  text: string,
  sha256: (text: string) => Promise<string> | string,
): Promise<TextIdentity> {
  const folded = fold(text).text;
  return { digest: `sha256-${await sha256(folded)}`, length: [...folded].length };
}
