// The argument in the words of schema.org, for search engines: the page as an article, its theses as claims, its
// quotations, and its sources.

import { addressesOf } from '../argument/addressOf.ts';
import type { Argument, Source } from '../argument/argument.ts';
import { plainRichText } from '../argument/richText.ts';
import { sentenceOf } from '../argument/walk.ts';
import { citationEntries } from '../document/citationEntry.ts';
import { toIsoDate } from '../labels/formatDate.ts';
import { creatorsOf, formatName } from '../labels/formatName.ts';
import { isolate } from '../labels/isolate.ts';
import { sourceTitle } from '../labels/wording.ts';
import { claimAnchor, sourceAnchor } from './anchor.ts';
import { pageLanguage } from './uiText.ts';

const types: Partial<Record<Source['type'], string>> = {
  article: 'Article',
  'article-journal': 'ScholarlyArticle',
  'article-magazine': 'Article',
  'article-newspaper': 'NewsArticle',
  book: 'Book',
  chapter: 'Chapter',
  dataset: 'Dataset',
  legislation: 'Legislation',
  motion_picture: 'Movie',
  'paper-conference': 'ScholarlyArticle',
  post: 'SocialMediaPosting',
  'post-weblog': 'BlogPosting',
  report: 'Report',
  review: 'Review',
  thesis: 'Thesis',
  webpage: 'WebPage',
};

/**
 * JSON-LD with `@id`s that are places in the page.
 *
 * @param page The page's address where it is known.
 */
export function jsonLd(argument: Argument, page: string | null, picture: string | null): string {
  const id = (anchor: string) => `${page ?? ''}#${anchor}`;
  const theses = argument.theses.flatMap((each) => argument.claims.get(each) ?? []);
  const claims = theses.map((thesis) => ({
    '@type': 'Claim',
    '@id': id(claimAnchor(thesis.id)),
    text: sentenceOf(argument, thesis),
    appearance: { '@id': id('article') },
  }));
  const named = (type: string, name: string) => (name ? { '@type': type, name } : undefined);
  const sources = [...argument.sources.values()].map((source) => ({
    '@type': types[source.type] ?? 'CreativeWork',
    '@id': id(sourceAnchor(source.id)),
    name: sourceTitle(source),
    description: source.note,
    author: authorsOf(source),
    datePublished: toIsoDate(source.issued),
    publisher: named('Organization', plainRichText(source.publisher)),
    isPartOf: named('CreativeWork', plainRichText(source['container-title'])),
    pagination: plainRichText(source.page) || undefined,
    license: named('CreativeWork', source.license ?? ''),
    url: addressesOf(source)[0],
    sameAs: addressesOf(source)[1],
    inLanguage: source.language,
    isBasedOn: source.via === undefined ? undefined : { '@id': id(sourceAnchor(source.via)) },
  }));
  const article = {
    '@type': 'Article',
    '@id': id('article'),
    headline: isolate(argument.title),
    description: argument.summary,
    inLanguage: pageLanguage(argument),
    url: page ?? undefined,
    image: page === null ? undefined : (picture ?? undefined),
    about: claims.map((claim) => ({ '@id': claim['@id'] })),
    citation: sources.map((source) => ({ '@id': source['@id'] })),
    hasPart: quotations(argument, id),
  };
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': [article, ...claims, ...sources] });
}

function quotations(argument: Argument, id: (anchor: string) => string): object[] {
  return [...argument.claims.values()].flatMap((claim) =>
    citationEntries(argument, claim)
      .filter(({ words }) => words !== '')
      .map(({ words, lang, source }) => ({
        ...{ '@type': 'Quotation', text: words, inLanguage: lang, creator: authorsOf(source) },
        citation: { '@id': id(sourceAnchor(source.id)) },
      })),
  );
}

function authorsOf(source: Source): object[] | undefined {
  const names = creatorsOf(source);
  if (names.length === 0) return undefined;
  return names.map((name) => ({
    '@type': name.literal === undefined ? 'Person' : 'Organization',
    name: formatName(name),
  }));
}
