// The text itself, in slices: one that was drawn is not drawn again for the next.

import { memo } from 'react';
import type { ReadParagraph } from '../../texts/coverage.ts';
import { guessedHeight, type ParagraphProps, ReaderParagraph } from './ReaderParagraph.tsx';

interface Props extends ParagraphProps {
  slices: readonly (readonly ReadParagraph[])[];
}

export function ReaderBody({ slices, noted, ...props }: Props) {
  return slices.map((slice, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: slices only ever follow one another.
    <Slice key={place} slice={slice} noted={holds(slice, noted) ? noted : null} {...props} />
  ));
}

function holds(slice: readonly ReadParagraph[], sentence: number | null): boolean {
  const last = slice.at(-1);
  if (sentence === null || !last) return false;
  return sentence >= (slice[0]?.first ?? 0) && sentence < last.first + last.sentences.length;
}

const Slice = memo(function Slice({ slice, ...props }: ParagraphProps & { slice: readonly ReadParagraph[] }) {
  const height = slice.reduce((sum, paragraph) => sum + guessedHeight(paragraph), 0);
  return (
    <div className="reader-slice" style={{ containIntrinsicBlockSize: `auto ${height}px` }}>
      {slice.map((paragraph) => (
        <ReaderParagraph key={paragraph.start} paragraph={paragraph} {...props} />
      ))}
    </div>
  );
});
