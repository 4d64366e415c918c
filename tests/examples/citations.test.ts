// The citations of the maps in data/: every quotation stands where its locator says, and the flagship keeps to
// its rule on quoting.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Argument, Citation, Claim } from '../../src/argument/argument.ts';
import { viaChain } from '../../src/argument/walk.ts';
import { identify } from '../../src/quotes/digest.ts';
import { findPassage, findQuotation } from '../../src/quotes/match/findQuotation.ts';
import { fold } from '../../src/quotes/normalize/fold.ts';
import { paragraphsOf } from '../../src/quotes/paragraphs.ts';
import { shipped } from '../argument/maps.ts';

interface Cited {
  claim: Claim;
  citation: Citation;
}

const citedIn = (argument: Argument): Cited[] =>
  [...argument.claims.values()].flatMap((claim) => claim.citations.map((citation) => ({ claim, citation })));

const partsOf = ({ quote }: Citation): readonly string[] => {
  if (quote === undefined) return [];
  if (typeof quote === 'string') return [quote];
  return quote.parts ?? (quote.exact === undefined ? [] : [quote.exact]);
};

/** The paragraph that a citation names, as a number. */
const paragraphOf = ({ locator }: Citation): number =>
  locator?.label === 'paragraph' ? Number(locator.value) : Number.NaN;

const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length;

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

describe('putin-zelensky-summit', () => {
  const argument = shipped('putin-zelensky-summit');
  const cited = citedIn(argument);
  const digest = argument.sources.get('article')?.text?.paragraphs ?? [];
  const quotes = [...new Set(cited.flatMap(({ citation }) => partsOf(citation)))];

  test('its source is a digest in seven paragraphs, of a copy that a reader may attach', () => {
    expect(argument.sources.get('article')?.text?.kind).toBe('digest');
    expect(digest).toHaveLength(7);
    expect(argument.sources.get('article')?.text?.copy?.digest).toMatch(/^sha256-[\w+/]{43}=$/);
    expect(paragraphsOf(digest.join('\n\n'))).toHaveLength(7);
  });

  test('no quotation is longer than eight words, and all together have at most sixty', () => {
    expect(quotes.length).toBeGreaterThan(5);
    expect(quotes.filter((quote) => wordsIn(quote) > 8)).toEqual([]);
    // Claims, notes and the tour quote too.
    const marked = stringsIn(JSON.parse(readFileSync('data/putin-zelensky-summit.json', 'utf8'))).flatMap(
      (text) => [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words),
    );
    const all = new Set([...quotes, ...marked].map((words) => words.toLowerCase()));
    expect([...all].reduce((sum, quote) => sum + wordsIn(quote), 0)).toBeLessThanOrEqual(60);
  });

  test('every quotation stands word for word in the paragraph of the digest that its locator names', () => {
    const missing = cited.flatMap(({ claim, citation }) => {
      const parts = partsOf(citation);
      const paragraph = fold(digest[paragraphOf(citation) - 1] ?? '');
      const found = parts.length === 0 || findQuotation(paragraph, { parts }).match === 'verbatim';
      return found ? [] : [`${claim.id}: ${parts.join(' … ')}`];
    });
    expect(missing).toEqual([]);
  });

  test('what the digest puts in quotation marks is what the map quotes', () => {
    const marked = digest.flatMap((text) => [...text.matchAll(/“([^”]+)”/gu)].map(([, words = '']) => words));
    expect(marked.toSorted()).toEqual(quotes.toSorted());
  });

  test('every claim has a citation that names a paragraph', () => {
    const bare = [...argument.claims.values()].filter(
      ({ kind, citations }) =>
        kind !== 'reuse' && !citations.some((citation) => digest[paragraphOf(citation) - 1] !== undefined),
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('every citation leads to the article, and says where the passage begins and ends', () => {
    for (const { claim, citation } of cited) {
      expect([claim.id, viaChain(argument, citation.source).at(-1)]).toEqual([claim.id, 'article']);
      expect(wordsIn(citation.passage?.start ?? '')).toBeGreaterThanOrEqual(2);
      expect(wordsIn(citation.passage?.end ?? '')).toBeGreaterThanOrEqual(2);
      expect(wordsIn(citation.passage?.start ?? '')).toBeLessThanOrEqual(4);
      expect(wordsIn(citation.passage?.end ?? '')).toBeLessThanOrEqual(4);
    }
  });
});

describe('broad-street-pump', () => {
  const argument = shipped('broad-street-pump');
  const cited = citedIn(argument);
  const source = argument.sources.get('essay')?.text;
  const essay = readFileSync(`data/${source?.href}`, 'utf8');
  const folded = fold(essay);
  const paragraphs = paragraphsOf(essay);

  test('every quotation stands word for word in the paragraph that its locator names', () => {
    let checked = 0;
    for (const { claim, citation } of cited) {
      const parts = partsOf(citation);
      if (parts.length === 0) continue;
      const within = paragraphs[paragraphOf(citation) - 1];
      if (!within) throw new Error(`${claim.id} names no paragraph.`);
      const { prefix, suffix } = typeof citation.quote === 'object' ? citation.quote : {};
      const { match, ranges } = findQuotation(folded, {
        parts,
        within,
        ...(prefix === undefined ? {} : { prefix }),
        ...(suffix === undefined ? {} : { suffix }),
      });
      expect([claim.id, match]).toEqual([claim.id, parts.length > 1 ? 'elided' : 'verbatim']);
      for (const { start, end } of ranges) {
        expect(start).toBeGreaterThanOrEqual(within.start);
        expect(end).toBeLessThanOrEqual(within.end);
      }
      checked++;
    }
    expect(checked).toBeGreaterThan(20);
  });

  test('every passage lies in the paragraph that its locator names', () => {
    const passages = cited.filter(({ citation }) => citation.passage !== undefined);
    expect(passages.length).toBeGreaterThan(0);
    for (const { claim, citation } of passages) {
      const within = paragraphs[paragraphOf(citation) - 1];
      const { start = '', end = '' } = citation.passage ?? {};
      const found = findPassage(folded, start, end, within);
      if (!within || !found) throw new Error(`${claim.id}: ${start} … ${end} is not in its paragraph.`);
      expect(found.start).toBeGreaterThanOrEqual(within.start);
      expect(found.end).toBeLessThanOrEqual(within.end);
    }
  });

  test('every citation leads to the essay, whose text is at hand', () => {
    for (const { claim, citation } of cited) {
      expect([claim.id, viaChain(argument, citation.source).at(-1)]).toEqual([claim.id, 'essay']);
    }
    expect(source?.kind).toBe('full');
  });

  test('the essay is the one that the map identifies', async () => {
    const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('base64');
    const { digest, length } = await identify(essay, sha256);
    expect(source?.digest).toBe(digest);
    if (source?.copy) expect(source.copy).toEqual({ digest, length });
  });
});
