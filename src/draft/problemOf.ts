// What is wrong with a part of a map that is being changed, in words.

import { documentParts } from '../argument/document.ts';
import { createLocator } from '../argument/position.ts';
import { createReport } from '../argument/report.ts';
import { reportShape } from '../argument/shapeProblems.ts';

/** Null where the format takes it. @param part As the document has it, without empty fields. */
export function problemOf(part: 'source' | 'citation', value: unknown): string | null {
  const { error } = documentParts[part].safeParse(value);
  if (!error) return null;
  const report = createReport(createLocator(''));
  reportShape(error.issues, value, report);
  return report.problems()[0]?.message ?? 'That is not what the field takes.';
}
