// Below the text: what the lines under it mean; on a highlight, what was found of it and which claims use it.

import type { Argument } from '../../argument/argument.ts';
import { claimsOf, claimWords, findingsOf } from '../../labels/markWords.ts';
import type { MarkedRun } from '../../texts/sourceMarks.ts';

/** The highlight says the same in its name and description: a screen reader hears it there. */
export function ReaderFoot({ argument, run }: { argument: Argument; run: MarkedRun | null }) {
  if (!run) {
    return (
      <p className="reader-foot" aria-hidden="true">
        <span className="line-key" data-line="solid">
          word for word
        </span>
        <span className="line-key" data-line="dashed">
          wording differs
        </span>
        <span className="line-key" data-line="dotted">
          passage meant
        </span>
      </p>
    );
  }
  return (
    <p className="reader-foot" aria-hidden="true">
      <b>{findingsOf(run.marks).join(' · ')}</b>
      <span>
        {claimsOf(run.marks)
          .map((id) => claimWords(argument, id))
          .join('; ')}
      </span>
    </p>
  );
}
