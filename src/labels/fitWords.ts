// What was found in a copy, in words: "18 quotations: 15 word for word, 2 same words, typography differs,
// 1 not found in this copy".

import { type Finding, graveFindings } from '../quotes/finding.ts';
import { findingSigns, findingWords } from './findingWords.ts';

/** What a copy was asked for, and what of it stands there. */
export interface FoundInCopy {
  quotations: { claim: string; finding: Finding }[];
  passages: { claim: string; found: boolean }[];
}

export interface FitLine {
  sign: string;
  words: string;
  grave: boolean;
}

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;
const small = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** One line for each finding, in the order of their weight, and one for the passages. */
export function fitLines({ quotations, passages }: FoundInCopy): FitLine[] {
  const counts = new Map<Finding, number>();
  for (const { finding } of quotations) counts.set(finding, (counts.get(finding) ?? 0) + 1);
  const lines = (Object.keys(findingWords) as Finding[]).flatMap((finding) => {
    const count = counts.get(finding);
    if (count === undefined) return [];
    const words = `${count} ${small(findingWords[finding])}`;
    return [{ sign: findingSigns[finding], words, grave: graveFindings.has(finding) }];
  });
  if (passages.length === 0) return lines;
  const there = passages.filter(({ found }) => found).length;
  const grave = there < passages.length;
  const words = `${there} of ${passages.length} paraphrased ${passages.length === 1 ? 'passage' : 'passages'} found`;
  return [...lines, { sign: grave ? '✗' : '¶', words, grave }];
}

/** One sentence, for the list of copies and for screen readers. */
export function fitSentence(fit: FoundInCopy): string {
  if (fit.quotations.length + fit.passages.length === 0) return 'The map quotes nothing from it.';
  const lines = fitLines(fit).map(({ words }) => words);
  const head = fit.quotations.length > 0 ? `${counted(fit.quotations.length, 'quotation')}: ` : '';
  return `${head}${lines.join('; ')}.`;
}

export interface Missing {
  claim: string;
  words: string;
}

/** The claims whose words or passages the text does not hold as they are cited. */
export function missingFrom({ quotations, passages }: FoundInCopy): Missing[] {
  return [
    ...quotations
      .filter(({ finding }) => graveFindings.has(finding))
      .map(({ claim, finding }) => ({ claim, words: findingWords[finding] })),
    ...passages
      .filter(({ found }) => !found)
      .map(({ claim }) => ({ claim, words: 'Passage not found in this copy' })),
  ];
}
