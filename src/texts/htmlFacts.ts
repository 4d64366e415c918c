// What a saved web page says of itself in its head: its title, its day, who wrote it, where it stands.

import { isWebAddress } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { decodeEntities } from './htmlEntities.ts';

export type TextFacts = Pick<Source, 'title' | 'issued' | 'author' | 'container-title' | 'URL' | 'language'>;

/** What is said of a page stands near its beginning; a page is long. */
const mostRead = 200_000;

export function htmlFacts(page: string): TextFacts {
  // What is commented out is not said.
  const html = withoutComments(page.slice(0, mostRead));
  const said = metaOf(html);
  const first = (...names: string[]) => names.flatMap((name) => said.get(name) ?? [])[0];
  const json = (name: string) =>
    new RegExp(`"${name}"\\s*:\\s*"((?:[^"\\\\]|\\\\.){1,400})"`, 'u').exec(html)?.[1];
  const tag = (name: string) =>
    plain(new RegExp(`<${name}(?:\\s[^>]{0,500})?>([\\s\\S]{1,2000}?)</${name}\\s*>`, 'iu').exec(html)?.[1]);
  const issued = [
    first('article:published_time', 'datepublished', 'citation_publication_date', 'citation_date'),
    json('datePublished'),
    first('dc.date', 'dc.date.issued', 'dcterms.date', 'dcterms.created', 'date', 'parsely-pub-date'),
    ...tagsIn(html, 'time').map((each) => each.get('datetime')),
  ]
    .map(dayOf)
    .find((day) => day !== undefined);
  const authors = ['author', 'citation_author', 'dc.creator', 'article:author']
    .map((name) => (said.get(name) ?? []).filter((each) => !/^https?:/iu.test(each)))
    .find(({ length }) => length > 0);
  const title = first('og:title', 'citation_title', 'dc.title') ?? tag('h1') ?? tag('title');
  const address = [
    tagsIn(html, 'link')
      .find((each) => /^\s*canonical\b/iu.test(each.get('rel') ?? ''))
      ?.get('href'),
    first('og:url'),
  ].find((each) => /^https:/iu.test(each ?? '') && isWebAddress(each ?? ''));
  const language = tagsIn(html, 'html')[0]?.get('lang');
  const site = first('og:site_name');
  return {
    ...(title === undefined ? {} : { title }),
    ...(authors === undefined ? {} : { author: authors.map((literal) => ({ literal })) }),
    ...(issued === undefined ? {} : { issued: { 'date-parts': [issued] } }),
    ...(site === undefined ? {} : { 'container-title': site }),
    ...(address === undefined ? {} : { URL: address }),
    ...(language !== undefined && /^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/u.test(language) ? { language } : {}),
  };
}

function withoutComments(html: string): string {
  let said = '';
  let at = 0;
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', at)) {
    const end = html.indexOf('-->', start + 4);
    if (end < 0) break;
    said += html.slice(at, start);
    at = end + 3;
  }
  return said + html.slice(at);
}

/** By their names in small letters, each as often as it is said. */
function metaOf(html: string): Map<string, string[]> {
  const said = new Map<string, string[]>();
  for (const attributes of tagsIn(html, 'meta')) {
    const name = (
      attributes.get('property') ??
      attributes.get('name') ??
      attributes.get('itemprop')
    )?.toLowerCase();
    const content = plain(attributes.get('content'));
    if (name === undefined || content === undefined) continue;
    said.set(name, [...(said.get(name) ?? []), content]);
  }
  return said;
}

/** Characters of a tag that are looked at: what is never closed is not read to the end of the page each time. */
const longestTag = 2000;

/** The attributes of the tags of that name. */
function tagsIn(html: string, name: string): Map<string, string>[] {
  return Array.from(html.matchAll(new RegExp(`<${name}(?=[\\s/>])`, 'giu')), ({ index }) =>
    /^<(?:"[^"]*"|'[^']*'|[^<>"'])*>/u.exec(html.slice(index, index + longestTag)),
  ).flatMap((tag) => (tag ? [attributesOf(tag[0])] : []));
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    Array.from(
      tag.matchAll(/(?<![\w:-])([\w:-]{1,60})\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gu),
      ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''],
    ),
  );
}

/** Undefined where it says nothing. */
function plain(html: string | undefined): string | undefined {
  const text = decodeEntities((html ?? '').replace(/<[^>]*>/gu, ''))
    .replace(/\s+/gu, ' ')
    .trim();
  return text === '' ? undefined : text;
}

/** A day as ISO 8601 writes it, as far as it is said. */
function dayOf(text: string | undefined): number[] | undefined {
  const [, year, month, day] =
    /^\s*(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/u.exec(text ?? '') ?? [];
  if (year === undefined) return undefined;
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [Number(part)]));
}
