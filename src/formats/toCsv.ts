// The claims of a map with their sources, as a table for a spreadsheet: a row for each citation of a claim.

import type { ArgumentDocument, DocumentCitation, DocumentSource } from '../argument/document.ts';
import { quotedWords } from '../argument/quotedParts.ts';
import { plainRichText } from '../argument/richText.ts';
import { lossesOf } from './lossesOf.ts';
import { nodesOf, premisesOf, refOf, sideOf, warrantOf } from './nodesOf.ts';
import type { Written } from './notation.ts';
import { dateParts, invertedName, twoDigits } from './sources/sourceParts.ts';

const heads = [
  ...['Id', 'Bears on', 'Role', 'Name', 'Claim', 'Used again', 'Warrant', 'Note', 'Tags'],
  ...['Source', 'By', 'Date', 'Address', 'Quotation', 'Kind', 'Place in the source', 'Note on the citation'],
];

export function toCsv(document: ArgumentDocument): Written {
  const sources = new Map((document.sources ?? []).map((source) => [source.id, source]));
  const rows = [...nodesOf(document)].flatMap(({ node, number, parent, slot }) => {
    const side = sideOf(node);
    const claim = [
      node.id ?? number,
      parent ? (parent.node.id ?? parent.number) : '',
      slot === 'child' ? (side === 'inference' ? 'objection to the step' : (side ?? '')) : slot,
      node.label ?? '',
      'text' in node ? (node.text ?? '') : premisesOf(node).length > 0 ? '(linked premises)' : '',
      refOf(node) ?? '',
      warrantOf(node) ?? '',
      node.note ?? '',
      (node.tags ?? []).join('; '),
    ];
    const cited = (node.citations ?? []).map((citation) =>
      citationCells(citation, sources.get(citation.source)),
    );
    return (cited.length > 0 ? cited : [[]]).map((cells) => [...claim, ...cells]);
  });
  const lines = [heads, ...rows].map((cells) => heads.map((_, at) => cellOf(cells[at] ?? '')).join(','));
  // Spreadsheets take a file for UTF-8 by its mark alone.
  return {
    text: `\uFEFF${lines.join('\r\n')}\r\n`,
    losses: lossesOf(
      document,
      [
        'summary',
        'language',
        'issue',
        'tours',
        'languages',
        'strengths',
        'uncited',
        'sourceTexts',
        'reporters',
        'passageWords',
        'contexts',
        'spans',
      ],
      {
        sourceFacts: 'Of sources, title, authors, date and address are written.',
      },
    ),
  };
}

function citationCells(citation: DocumentCitation, source: DocumentSource | undefined): string[] {
  const { mode, locator, note } = citation;
  const date = dateParts(source?.issued);
  return [
    plainRichText(source?.title) || citation.source,
    (source?.author ?? []).map((name) => invertedName(name, (literal) => literal)).join('; '),
    date
      ? date.map((part, at) => (at === 0 ? String(part) : twoDigits(part))).join('-')
      : (source?.issued?.literal ?? source?.issued?.raw ?? ''),
    source?.URL ?? '',
    citation.quote === undefined ? '' : quotedWords(citation),
    mode ?? '',
    locator ? `${locator.label} ${locator.value}` : '',
    note ?? '',
  ];
}

/** Where a cell begins as formulas do, spreadsheets would run it: an apostrophe makes it a text. */
function cellOf(text: string): string {
  const harmless = /^[=+\-@\t\r\n\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
