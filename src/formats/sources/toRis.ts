// The sources of a map in RIS, as reference managers import it.

import { parseDoi } from '../../argument/addressOf.ts';
import type { ArgumentDocument, DocumentDate, DocumentSource } from '../../argument/document.ts';
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

export function toRis({ sources = [] }: ArgumentDocument): Written {
  const losses = collectLosses();
  const text = sources.map((source) => recordOf(source, losses)).join('\r\n');
  return { text, losses: losses.list() };
}

const types: Readonly<Record<string, string>> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  book: 'BOOK',
  chapter: 'CHAP',
  collection: 'CONF',
  'paper-conference': 'CPAPER',
  report: 'RPRT',
  thesis: 'THES',
  webpage: 'ELEC',
  post: 'BLOG',
  'post-weblog': 'BLOG',
  manuscript: 'MANSCPT',
  'entry-encyclopedia': 'ENCYC',
  'entry-dictionary': 'DICT',
  patent: 'PAT',
  dataset: 'DATA',
  software: 'COMP',
  pamphlet: 'PAMP',
  map: 'MAP',
  bill: 'BILL',
  hearing: 'HEAR',
  legislation: 'STAT',
  legal_case: 'CASE',
  motion_picture: 'MPCT',
  broadcast: 'VIDEO',
  song: 'SOUND',
  standard: 'STAND',
  document: 'GEN',
};

const people = [
  ['AU', 'author'],
  ['A2', 'editor'],
  ['A4', 'translator'],
] as const;

const fields: readonly (readonly [tag: string, csl: keyof DocumentSource])[] = [
  ['TI', 'title'],
  ['T2', 'container-title'],
  ['T3', 'collection-title'],
  ['PB', 'publisher'],
  ['CY', 'publisher-place'],
  ['VL', 'volume'],
  ['IS', 'issue'],
  ['ET', 'edition'],
  ['LA', 'language'],
  ['N1', 'note'],
  ['AB', 'abstract'],
  ['KW', 'keyword'],
  ['UR', 'URL'],
];

const written: ReadonlySet<string> = new Set([
  ...fields.map(([, csl]) => csl),
  ...people.map(([, csl]) => csl),
  ...['id', 'type', 'issued', 'accessed', 'page', 'DOI', 'ISBN', 'ISSN'],
]);

function recordOf(source: DocumentSource, losses: LossCollector): string {
  if (!(source.type in types))
    losses.add(`A source of the type “${source.type}” is written as one of any type.`);
  const lines: string[] = [
    `TY  - ${types[source.type] ?? 'GEN'}`,
    `ID  - ${source.id.replace(/\s+/gu, ' ')}`,
  ];
  const add = (tag: string, value: string) => {
    if (value !== '') lines.push(`${tag}  - ${value.replace(/\s+/gu, ' ').trim()}`);
  };
  for (const [tag, role] of people)
    for (const name of source[role] ?? [])
      add(
        tag,
        invertedName(name, (literal) => literal),
      );
  for (const [tag, csl] of fields) add(tag, plainField(source, csl));
  const [, first = '', last = ''] = /^([^-–]*)[-–]?(.*)$/su.exec(plainField(source, 'page')) ?? [];
  add('SP', first);
  add('EP', last);
  const [isbn, issn] = [plainField(source, 'ISBN'), plainField(source, 'ISSN')];
  add('SN', isbn || issn);
  if (isbn !== '' && issn !== '') losses.add(fieldLoss('ISSN'));
  add('DO', parseDoi(source.DOI) ?? '');
  const year = dateParts(source.issued)?.[0];
  add('PY', year === undefined ? '' : String(year).padStart(4, '0'));
  add('DA', dateLine(source.issued));
  add('Y2', dateLine(source.accessed));
  tellHalves(source, losses);
  for (const field of otherFields(source, written)) losses.add(fieldLoss(field));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** "1855/09/08/"; words stand behind the last stroke. */
function dateLine(date: DocumentDate | undefined): string {
  if (!date) return '';
  const parts = dateParts(date);
  if (!parts) return [...['', '', ''], date.literal ?? date.raw ?? ''].join('/');
  const [year = 0, month, day] = parts;
  return [
    String(year).padStart(4, '0'),
    ...[month, day].map((part) => (part === undefined ? '' : twoDigits(part))),
    '',
  ].join('/');
}
