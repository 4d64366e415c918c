// The question over rival theses, as a card: with a heading, larger than a sentence; or as a name on the way to what
// is looked at.

import { issueHeading } from '../labels/wording.ts';
import { card } from './cardContent.ts';
import type { CardSpec, Size } from './layoutResult.ts';
import { textWidth } from './textWidth.ts';
import type { TypeSizes } from './typeSizes.ts';
import { balance, measureText } from './wrapText.ts';

/** The id under which the issue stands in a layout. No claim has it. */
export const issueId = '';

/** In em of its type, which is larger than that of sentences; the heading's in em of labels. */
export const issueStyle = { size: 1.15, line: 1.36, padding: 0.9, measure: 24, heading: 1.6 } as const;

export interface IssueContent {
  size: Size;
  lines: readonly string[];
  /** Pixels: of the type, of a line, round all of it, and of the heading, which a name has not. */
  em: number;
  line: number;
  padding: { block: number; inline: number };
  heading: number;
}

export function issueContent(issue: string, { form, measure }: CardSpec, type: TypeSizes): IssueContent {
  const large = form === 'sentence';
  const em = large ? issueStyle.size * type.sentence : type.name;
  const { lines, width } = balance(measureText(issue, 'serifBold'), 'serifBold', measure);
  const [block, inline] = large
    ? [issueStyle.padding * em, issueStyle.padding * em]
    : [card.name.block * em, card.name.inline * em];
  const line = (large ? issueStyle.line : card.name.line) * em;
  const heading = large ? issueStyle.heading * type.label : 0;
  const over = large ? textWidth(issueHeading, 'sansBold', type.label) : 0;
  const size = {
    width: Math.ceil(Math.max(width * em, over) + 2 * inline),
    height: Math.ceil(lines.length * line + heading + 2 * block),
  };
  return { size, lines, em, line, padding: { block, inline }, heading };
}
