// What a check gave, as one JSON document for scripts.

import type { Problem } from '../argument/problems.ts';
import { type CheckedCitation, isWrong } from '../files/checkCitations.ts';
import type { TextAtHand } from '../files/textsAtHand.ts';
import { toCodePoints } from '../quotes/codePoints.ts';
import type { TextRange } from '../quotes/quotation.ts';
import { type CheckedFile, countProblems, wordsFor } from './checkReport.ts';

/**
 * One object: `problems` is the number of all, `files` has what was found in each. Offsets in texts are code
 * points, as in the Web Annotation model, `end` exclusive; columns are UTF-16 code units, as editors count.
 */
export function checkJson(files: readonly CheckedFile[]): string {
  const problems = files.reduce((sum, file) => sum + countProblems(file), 0);
  const answer = { problems, offsets: 'code points', files: files.map(fileJson) };
  return `${JSON.stringify(answer, null, 2)}\n`;
}

const problemJson = ({ code, pointer, line, column, message }: Problem) => ({
  code,
  pointer,
  line,
  column,
  message,
});

function fileJson({ file, problems, remarks, texts, citations }: CheckedFile) {
  const at = new Map(texts.map(({ source, text }) => [source.id, text ?? '']));
  return {
    file,
    problems: problems.map(problemJson),
    remarks: remarks.map(problemJson),
    texts: texts.map(textJson),
    citations: (citations ?? []).map((citation) =>
      citationJson(citation, at.get(citation.bearer ?? '') ?? ''),
    ),
  };
}

function textJson({ source, from, place, text, why, summary, identical }: TextAtHand) {
  return {
    source: source.id,
    from,
    place: place === '' ? null : place,
    read: text !== null,
    why: why ?? null,
    summary,
    identical,
  };
}

function citationJson(checked: CheckedCitation, text: string) {
  const { claim, index, pointer, line, column, source, bearer, finding, stopped } = checked;
  const { quoted, passage, paragraphs, difference, suggestions } = checked;
  const inPoints = ({ start, end }: TextRange) => ({
    start: toCodePoints(text, start),
    end: toCodePoints(text, end),
  });
  return {
    claim,
    citation: index,
    pointer,
    line,
    column,
    source,
    text: bearer,
    finding,
    words: wordsFor(finding, stopped),
    // Present where the search came to its bound: there may be more than was found.
    ...(stopped ? { stopped } : {}),
    problem: isWrong(checked),
    stretches: quoted.map(inPoints),
    // Absent where no passage is named, or there is no text to look for it.
    ...(passage === undefined ? {} : { passage: passage && inPoints(passage) }),
    paragraphs,
    ...(difference ? { difference } : {}),
    suggestions,
  };
}
