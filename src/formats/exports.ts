// What a map can be saved as, in the words that its readers know.

import { toArgdown } from './argdown/toArgdown.ts';
import { toKialo } from './kialo/toKialo.ts';
import type { WriteNotation } from './notation.ts';
import { toMarkdown } from './outline/toMarkdown.ts';
import { toOpml } from './outline/toOpml.ts';
import { toBibtex } from './sources/toBibtex.ts';
import { toCslJson } from './sources/toCslJson.ts';
import { toRis } from './sources/toRis.ts';
import { toCsv } from './toCsv.ts';

const late =
  (name: 'aif' | 'sadface'): WriteNotation =>
  async (document) =>
    (await import('./graphExports.ts')).graphExports[name](document);

export interface Export {
  label: string;
  /** What it is for. */
  says: string;
  ending: string;
  /** Its media type. */
  type: string;
  of: 'map' | 'sources';
  write: WriteNotation;
}

const map = { of: 'map' } as const;
const list = { of: 'sources' } as const;

export const exports: readonly Export[] = [
  {
    ...map,
    label: 'Argdown',
    says: 'Text to write arguments in, for its editor and its maps.',
    ending: '.argdown',
    type: 'text/plain',
    write: toArgdown,
  },
  {
    ...map,
    label: 'AIF',
    says: 'The Argument Interchange Format, for AIFdb and OVA.',
    ending: '.aif.json',
    type: 'application/json',
    write: late('aif'),
  },
  {
    ...map,
    label: 'Kialo text',
    says: 'Numbered claims, Pro and Con, as Kialo exports discussions.',
    ending: '.txt',
    type: 'text/plain',
    write: toKialo,
  },
  {
    ...map,
    label: 'SADFace',
    says: 'Arguments as a graph in JSON, for MonkeyPuzzle and scripts.',
    ending: '.sadface.json',
    type: 'application/json',
    write: late('sadface'),
  },
  {
    ...map,
    label: 'OPML',
    says: 'An outline, for outliners and mind maps.',
    ending: '.opml',
    type: 'text/x-opml',
    write: toOpml,
  },
  {
    ...map,
    label: 'Markdown',
    says: 'A nested list, for notes and documents.',
    ending: '.md',
    type: 'text/markdown',
    write: toMarkdown,
  },
  {
    ...map,
    label: 'CSV',
    says: 'A table of claims with their sources, for spreadsheets.',
    ending: '.csv',
    type: 'text/csv',
    write: toCsv,
  },
  {
    ...list,
    label: 'BibTeX',
    says: 'The sources, for LaTeX and reference managers.',
    ending: '.bib',
    type: 'application/x-bibtex',
    write: toBibtex,
  },
  {
    ...list,
    label: 'CSL-JSON',
    says: 'The sources with all that citation styles know, for Zotero and Pandoc.',
    ending: '.csl.json',
    type: 'application/vnd.citationstyles.csl+json',
    write: toCslJson,
  },
  {
    ...list,
    label: 'RIS',
    says: 'The sources, for EndNote, Mendeley and libraries.',
    ending: '.ris',
    type: 'application/x-research-info-systems',
    write: toRis,
  },
];
