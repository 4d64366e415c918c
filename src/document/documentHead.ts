// What a document tells before its outline: what the map is about, and which text it takes apart.

import type { Argument } from '../argument/argument.ts';
import { capital } from '../labels/capital.ts';
import { referenceText } from '../labels/reference.ts';
import { analysedNoun, analysedSource, unsourcedCount, unsourcedWords } from '../labels/wording.ts';

export function documentHead(argument: Argument) {
  const { title, summary, issue } = argument;
  const analysed = analysedSource(argument);
  const { most } = unsourcedCount(argument);
  return {
    title,
    summary,
    /** The question that rival theses answer. */
    issue,
    /** The text whose argument it is, by its source. */
    text: analysed && { source: analysed.id, reference: capital(referenceText(argument, analysed)) },
    /** How many claims name no source, where it would be said of most. */
    sourcing: most ? `${unsourcedWords(argument)} beyond ${analysedNoun(argument)}.` : undefined,
  };
}
