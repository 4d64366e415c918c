// The sources of a map as BibTeX, with the date of biblatex beside the year.

import { parseDoi } from '../../argument/addressOf.ts';
import type { ArgumentDocument, DocumentSource } from '../../argument/document.ts';
import { formatCount } from '../../argument/formatCount.ts';
import { quoted } from '../../argument/problems.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { Written } from '../notation.ts';
import {
  dateParts,
  fieldLoss,
  invertedName,
  otherFields,
  plainField,
  tellHalves,
  twoDigits,
} from './sourceParts.ts';

export function toBibtex({ sources = [] }: ArgumentDocument): Written {
  const losses = collectLosses();
  const taken = new Set<string>();
  const keyed = sources.map((source) => ({ source, key: keyOf(source, taken) }));
  const changed = keyed.flatMap(({ source: { id }, key }) =>
    id === key ? [] : `${quoted(id)} → ${quoted(key)}`,
  );
  if (changed.length > 0) losses.add(`Some keys differ from the ids of their sources: ${fewOf(changed)}.`);
  const entries = keyed.map(({ source, key }) => entryOf(source, key, losses));
  return { text: entries.join('\n'), losses: losses.list() };
}

/** Enough of them to see how they are made. */
function fewOf(changed: readonly string[], most = 5): string {
  const more = changed.length - most;
  return [...changed.slice(0, most), ...(more > 0 ? [`and ${formatCount(more)} more`] : [])].join(', ');
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  collection: 'proceedings',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
  webpage: 'online',
  post: 'online',
  'post-weblog': 'online',
  manuscript: 'unpublished',
  'entry-encyclopedia': 'inreference',
  'entry-dictionary': 'inreference',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  pamphlet: 'booklet',
};

const fields: readonly (readonly [bibtex: string, csl: keyof DocumentSource])[] = [
  ['title', 'title'],
  ['publisher', 'publisher'],
  ['address', 'publisher-place'],
  ['volume', 'volume'],
  ['number', 'issue'],
  ['number', 'number'],
  ['edition', 'edition'],
  ['series', 'collection-title'],
  ['isbn', 'ISBN'],
  ['issn', 'ISSN'],
  ['language', 'language'],
  ['keywords', 'keyword'],
  ['note', 'note'],
  ['abstract', 'abstract'],
];

const written: ReadonlySet<string> = new Set([
  ...fields.map(([, csl]) => csl),
  ...[
    'id',
    'type',
    'author',
    'editor',
    'translator',
    'issued',
    'accessed',
    'container-title',
    'page',
    'URL',
    'DOI',
  ],
]);

function entryOf(source: DocumentSource, key: string, losses: LossCollector): string {
  const type = types[source.type] ?? 'misc';
  if (!(source.type in types)) losses.add(`A source of the type “${source.type}” is written as @misc.`);
  tellHalves(source, losses);
  const lines: [string, string][] = [];
  const add = (name: string, value: string) => {
    if (value !== '' && !lines.some(([before]) => before === name)) lines.push([name, value]);
  };
  for (const role of ['author', 'editor', 'translator'] as const) {
    const names = (source[role] ?? []).map((name) =>
      escaped(invertedName(name, (literal) => `\u{1}${literal}\u{2}`)),
    );
    add(role, names.join(' and ').replaceAll('\u{1}', '{').replaceAll('\u{2}', '}'));
  }
  for (const [name, csl] of fields) add(name, escaped(plainField(source, csl)));
  if (plainField(source, 'issue') !== '' && plainField(source, 'number') !== '')
    losses.add(fieldLoss('number'));
  const within = plainField(source, 'container-title');
  add(type === 'article' ? 'journal' : 'booktitle', escaped(within));
  add('pages', escaped(plainField(source, 'page')).replace(/\s*[-–]\s*/gu, '--'));
  const issued = dateParts(source.issued);
  if (issued) {
    add('year', String(issued[0]));
    add(
      'date',
      issued.map((part, at) => (at === 0 ? String(part).padStart(4, '0') : twoDigits(part))).join('-'),
    );
  } else if (source.issued) add('year', escaped(source.issued.literal ?? source.issued.raw ?? ''));
  add('doi', parseDoi(source.DOI) ?? '');
  // In an address a backslash would be a part of it.
  add('url', (source.URL ?? '').replace(/[{}]/g, encodeURIComponent));
  const read = dateParts(source.accessed);
  if (read) add('urldate', read.map((part, at) => (at === 0 ? String(part) : twoDigits(part))).join('-'));
  else if (source.accessed) losses.add(fieldLoss('accessed'));
  for (const field of otherFields(source, written)) losses.add(fieldLoss(field));
  return `@${type}{${key},\n${lines.map(([name, value]) => `  ${name} = {${value}}`).join(',\n')}\n}\n`;
}

/** The id where it may be a key, else what is left of it. */
function keyOf({ id }: DocumentSource, taken: Set<string>): string {
  const base = id.normalize('NFD').replace(/[^\w:.-]+/g, '') || 'source';
  let key = base;
  for (let number = 2; taken.has(key.toLowerCase()); number++) key = `${base}-${number}`;
  taken.add(key.toLowerCase());
  return key;
}

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/[\\{}$&#_%~^]/g, (sign) => signs[sign] ?? `\\${sign}`);
