// What the links in a text lead to, as sources.

import { isWebAddress } from '../argument/addressOf.ts';
import { someText } from '../argument/blankText.ts';
import type { DocumentCitation, DocumentSource } from '../argument/document.ts';
import { limits } from '../argument/limits.ts';

/** Sources of links, one an address. */
export class LinkedSources {
  readonly #byAddress = new Map<string, DocumentSource>();

  /** Null for what is no address of the web. */
  cite(URL: string, title: string): DocumentCitation | null {
    if (URL.length > limits.url || !isWebAddress(URL)) return null;
    const before = this.#byAddress.get(URL);
    if (before) return { source: before.id };
    const id = `link-${this.#byAddress.size + 1}`;
    const words = title === URL || !someText.test(title) ? {} : { title: title.trim() };
    this.#byAddress.set(URL, { id, type: 'webpage', ...words, URL });
    return { source: id };
  }

  list(): DocumentSource[] {
    return [...this.#byAddress.values()];
  }
}
