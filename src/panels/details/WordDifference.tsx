// How the words of a quotation differ from those of the text: taken out and put in, with a warning where that
// touches what matters most.

import { warningSign, warningWords } from '../../labels/warningWords.ts';
import type { WordRun } from '../../quotes/quotation.ts';

export function WordDifference({ difference }: { difference: readonly WordRun[] }) {
  const warned = [...new Set(difference.flatMap(({ warn }) => warn ?? []))];
  return (
    <div className="difference">
      <p className="difference-words" dir="auto">
        {difference.map(({ kind, quoted, found }, place) =>
          kind === 'same' ? (
            `${found} `
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: runs are made anew with the text.
            <span key={place}>
              {quoted && (
                <del>
                  <span className="visually-hidden">quoted: </span>
                  {quoted}
                </del>
              )}{' '}
              {found && (
                <ins>
                  <span className="visually-hidden">in the text: </span>
                  {found}
                </ins>
              )}{' '}
            </span>
          ),
        )}
      </p>
      <p className="difference-key">
        <del>as quoted</del> <ins>as in this copy</ins>
      </p>
      {warned.map((warn) => (
        <p key={warn} className="difference-warning">
          <span aria-hidden="true">{warningSign(warn)} </span>
          {warningWords[warn]}
        </p>
      ))}
    </div>
  );
}
