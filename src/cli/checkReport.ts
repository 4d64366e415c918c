// What a check gave, in lines for people.

import { isWebAddress, shownAddress } from '../argument/addressOf.ts';
import { countOf } from '../argument/countOf.ts';
import type { Problem } from '../argument/problems.ts';
import { type CheckedCitation, isWrong } from '../files/checkCitations.ts';
import type { TextAtHand } from '../files/textsAtHand.ts';
import { findingPhrase, findingSigns, findingWords } from '../labels/findingWords.ts';
import { oneLine } from '../labels/oneLine.ts';
import { warningSign, warningWords } from '../labels/warningWords.ts';
import { locatorWords } from '../labels/wording.ts';
import type { Finding } from '../quotes/finding.ts';
import { differenceKey, differenceLine } from './differenceLine.ts';
import { problemLine } from './problemLine.ts';

/** A file with all that was found in it. */
export interface CheckedFile {
  file: string;
  problems: readonly Problem[];
  /** What is allowed, and most likely not meant. */
  remarks: readonly Problem[];
  /** Null for a file that is no sound map. */
  citations: readonly CheckedCitation[] | null;
  texts: readonly TextAtHand[];
}

/** The number of things to be put right. */
export function countProblems({ problems, citations }: CheckedFile): number {
  return countOf(problems) + (citations ?? []).filter(isWrong).length;
}

/** The words for a finding, as on the site; but there is nothing to attach here. */
export const wordsFor = (finding: Finding, stopped?: boolean) =>
  finding === 'no-text' ? 'No full text to check against' : findingPhrase(finding, stopped);

/** The same after a number. */
function countWords(count: number, finding: Finding): string {
  if (finding === 'no-text') return `${count} without full text`;
  if (finding === 'paraphrase') return `${count} paraphrased`;
  const words = wordsFor(finding);
  return `${count} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

export function checkReport(checked: CheckedFile): string {
  const { file, problems, remarks, citations, texts } = checked;
  const said = [
    ...problems.map((problem) => problemLine(file, problem)),
    ...remarks.map((remark) => problemLine(file, { ...remark, message: `Remark: ${remark.message}` })),
  ];
  if (!citations) return said.join('');
  const cited = new Set(citations.flatMap(({ source, bearer }) => [source, bearer]));
  // Without a text, a line for each citation would only say so.
  const told = texts.some(({ text, summary }) => text !== null && !summary) ? citations : [];
  return [
    ...said,
    ...texts.filter(({ source }) => cited.has(source.id)).map(textLine),
    ...withoutText(citations),
    ...told.flatMap((citation) => citationLines(file, citation)),
    sumLine(checked, citations),
  ].join('');
}

/** The same of the quotations alone that an author has to look at, with the sum; empty where there are none. */
export function wrongQuotations(checked: CheckedFile): string {
  const { file, citations } = checked;
  const wrong = (citations ?? []).filter(isWrong);
  if (!citations || wrong.length === 0) return '';
  return [...wrong.flatMap((citation) => citationLines(file, citation)), sumLine(checked, citations)].join(
    '',
  );
}

function textLine({ source, from, place, text, why, summary, identical }: TextAtHand): string {
  const head = `Text of ${oneLine(source.id)}: `;
  const option = `--text ${oneLine(source.id)}=FILE`;
  const shown = isWebAddress(place) ? shownAddress(place) : place;
  if (text === null) return `${head}${oneLine(`${shown}: ${why}`)} Give it with ${option}.\n`;
  if (summary) return `${head}only a summary, which verifies no words. Give the full text with ${option}.\n`;
  const named = identical === null ? '' : `, ${identical ? '' : 'not '}the very text that the map names`;
  return `${head}${from === 'map' ? 'in the map' : oneLine(place)}${named}\n`;
}

const mostNamed = 8;

/** The sources whose quotations have no text anywhere. */
function withoutText(citations: readonly CheckedCitation[]): string[] {
  const missing = citations.filter(({ finding, bearer }) => finding === 'no-text' && bearer === null);
  const ids = [...new Set(missing.map(({ source }) => source))];
  if (ids.length === 0) return [];
  const more = ids.length > mostNamed ? ` and ${ids.length - mostNamed} more` : '';
  const named = ids.slice(0, mostNamed).map(oneLine).join(', ');
  return [`No text of ${named}${more}. Give it with --text SOURCE=FILE.\n`];
}

function citationLines(file: string, checked: CheckedCitation): string[] {
  const { finding, stopped, passage, difference = [], suggestions, quoted } = checked;
  const words = `${nameOf(checked)}: ${findingOf(checked)}`;
  const sign = passage === null ? findingSigns['not-found'] : findingSigns[finding];
  const line = isWrong(checked)
    ? problemLine(file, { ...checked, message: `${sign} ${words}` })
    : `${sign} ${words}\n`;
  const more = difference.length > 0 ? [differenceLine(difference), differenceKey] : [];
  const warned = [...new Set(difference.flatMap(({ warn }) => warn ?? []))];
  more.push(...warned.map((warn) => `${warningSign(warn)} ${warningWords[warn]}`));
  if (finding === 'ambiguous') {
    more.push(...suggestions.map(suggestionWords));
    const rest = quoted.length - suggestions.length;
    if (stopped) more.push(`More than ${quoted.length} places: quote more of the words.`);
    else if (rest > 0)
      more.push(`${quoted.length} places in all; a paragraph as locator tells them apart as well.`);
  }
  return [line, ...more.map((each) => `    ${each}\n`)];
}

/** "count (snow in essay, ¶ 3)": the claim, the source and the place. */
function nameOf({ claim, source, bearer, citation }: CheckedCitation): string {
  const through = bearer === null || bearer === source ? source : `${source} in ${bearer}`;
  return oneLine(`${claim} (${[through, locatorWords(citation)].filter(Boolean).join(', ')})`);
}

function findingOf({ finding, stopped, passage, citation, paragraphs }: CheckedCitation): string {
  const said = [wordsFor(finding, stopped)];
  if (passage === null) said.push('Passage not found in this copy');
  else if (passage && finding === 'paraphrase') said.push('Passage found');
  const { label, value } = citation.locator ?? {};
  const elsewhere = label === 'paragraph' && /^\d+$/.test(value ?? '') && !paragraphs.includes(Number(value));
  if (elsewhere && paragraphs.length > 0 && finding !== 'ambiguous') {
    said.push(`It stands in ¶ ${paragraphs.join(', ')}`);
  }
  return said.join('. ');
}

function suggestionWords({ paragraph, prefix, suffix }: CheckedCitation['suggestions'][number]): string {
  const fields = Object.entries({ prefix, suffix }).flatMap(([name, value]) =>
    value === undefined ? [] : [`"${name}": ${JSON.stringify(value)}`],
  );
  return `For the one in ¶ ${paragraph}, add ${fields.join(', ')}`;
}

const plural = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;

/** "map.json: no problems; 3 citations: 2 word for word; 1 wording differs" */
function sumLine(checked: CheckedFile, citations: readonly CheckedCitation[]): string {
  const wrong = countProblems(checked);
  const counts = new Map<Finding, number>();
  for (const { finding } of citations) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  const found = (Object.keys(findingWords) as Finding[]).flatMap((finding) => {
    const count = counts.get(finding);
    return count === undefined ? [] : [countWords(count, finding)];
  });
  const sum = `${oneLine(checked.file)}: ${wrong === 0 ? 'no problems' : plural(wrong, 'problem')}`;
  return citations.length === 0
    ? `${sum}\n`
    : `${sum}; ${plural(citations.length, 'citation')}: ${found.join('; ')}\n`;
}
