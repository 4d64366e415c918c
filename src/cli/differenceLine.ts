// How a quotation differs from its text, in one line: [-as quoted-] {+as in the text+}.

import { oneLine } from '../labels/oneLine.ts';
import type { WordRun } from '../quotes/quotation.ts';

export const differenceKey = '[-as quoted-] {+as in this copy+}';

/** Characters that are kept beside a difference, of the words that both have. */
const kept = 60;

export function differenceLine(runs: readonly WordRun[]): string {
  const pieces = runs.map(({ kind, quoted, found }, index) => {
    if (kind === 'same') return shortened(oneLine(found), index > 0, index < runs.length - 1);
    const removed = oneLine(quoted);
    const added = oneLine(found);
    return [removed && `[-${removed}-]`, added && `{+${added}+}`].filter(Boolean).join(' ');
  });
  return pieces.filter(Boolean).join(' ');
}

/** Without its beginning where no difference stands before it, its end where none follows, or its middle. */
function shortened(text: string, before: boolean, after: boolean): string {
  const points = [...text];
  if (points.length <= (before && after ? 2 * kept : kept) + 10) return text;
  const head = before
    ? points
        .slice(0, kept)
        .join('')
        .replace(/\s\S*$/u, '')
    : '';
  const tail = after
    ? points
        .slice(-kept)
        .join('')
        .replace(/^\S*\s/u, '')
    : '';
  return [head, '…', tail].filter(Boolean).join(' ');
}
