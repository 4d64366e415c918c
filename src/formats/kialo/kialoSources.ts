// The sources of an export of Kialo: numbered entries at its end, and links in the claims.

import { isWebAddress } from '../../argument/addressOf.ts';
import { someMark, someText } from '../../argument/blankText.ts';
import type { DocumentCitation, DocumentSource } from '../../argument/document.ts';
import { limits } from '../../argument/limits.ts';
import type { Position } from '../../argument/position.ts';
import { LinkedSources } from '../linkedSources.ts';
import type { LossCollector } from '../losses.ts';
import { type KialoPart, withoutBackslashes } from './kialoText.ts';

/**
 * @param lines What follows "Sources:". An entry begins with the number after the last; what is copied below it may hold
 *   blank lines and numbers of its own.
 */
export function parseKialoSources(lines: readonly string[]): DocumentSource[] {
  const entries: string[][] = [];
  for (const line of lines) {
    const [mark = '', number] = /^\s*\[(\d{1,6})\][ \t]*/.exec(line) ?? [];
    if (Number(number) === entries.length + 1) entries.push([line.slice(mark.length)]);
    else entries.at(-1)?.push(line);
  }
  return entries.map(([first = '', ...below], at) => toSource(String(at + 1), first, below));
}

function toSource(id: string, first: string, below: readonly string[]): DocumentSource {
  const [address = ''] = /https?:\/\/\S+/i.exec(first) ?? [];
  const isAddress = address.length <= limits.url && isWebAddress(address);
  const title = withoutBackslashes(isAddress ? first.replace(address, ' ') : first)
    .replace(/\s+/gu, ' ')
    .trim();
  const paragraphs = below
    .map((line) => withoutBackslashes(line.trim()))
    .filter((line) => someMark.test(line))
    .map((line) => line.slice(0, limits.text));
  return {
    id,
    type: isAddress ? 'webpage' : 'document',
    ...(someText.test(title) ? { title: title.slice(0, limits.text) } : {}),
    ...(isAddress ? { URL: address } : {}),
    ...(paragraphs.length > 0 ? { text: { kind: 'excerpt', paragraphs } } : {}),
  };
}

/** Sources by their numbers, and those of links, which have none. */
export class KialoSources {
  readonly #numbered: ReadonlyMap<string, DocumentSource>;
  readonly #linked = new LinkedSources();
  readonly #losses: LossCollector;

  constructor(numbered: readonly DocumentSource[], line: number, losses: LossCollector) {
    this.#numbered = new Map(numbered.map((source) => [source.id, source]));
    this.#losses = losses;
    const long = numbered.filter(({ URL, title }) => URL === undefined && title && /https?:\/\//.test(title));
    if (long.length > 0)
      losses.add(
        'An address that is none, or too long, is kept as the title of its source.',
        { line, column: 1 },
        long.length,
      );
  }

  /** The words without the marks, which become citations. */
  cited(parts: readonly KialoPart[], place: Position): { words: string; citations: DocumentCitation[] } {
    const cited = new Set<string>();
    let words = '';
    for (const part of parts) {
      if ('link' in part) {
        const said = withoutBackslashes(part.words);
        words += said;
        cited.add(this.#linked.cite(part.link, said)?.source ?? '');
        this.#losses.add('Where in a claim a source is named is not kept: it is cited by the claim.', place);
      } else if ('words' in part) words += withoutBackslashes(part.words);
      else if (this.#numbered.has(part.mark)) {
        words = words.trimEnd();
        cited.add(part.mark);
        this.#losses.add('Where in a claim a source is named is not kept: it is cited by the claim.', place);
      } else words += `[${part.mark}]`;
    }
    const lines = words.split('\n').map((line) => line.replace(/[ \t]+/g, ' ').trim());
    return { words: lines.join('\n').trim(), citations: [...cited].map((source) => ({ source })) };
  }

  inDocument(): { sources?: DocumentSource[] } {
    const sources = [...this.#numbered.values(), ...this.#linked.list()];
    return sources.length > 0 ? { sources } : {};
  }
}
