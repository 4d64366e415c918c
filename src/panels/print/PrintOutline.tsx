// What the browser prints: the whole argument as a numbered outline with its citations, then its sources. A
// canvas cut off at the edges of the paper would say nothing.

import { useEffect, useMemo } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { numberOf } from '../../document/outline.ts';
import { printContents } from '../../document/printContents.ts';
import { isRightToLeft } from '../../labels/readingDirection.ts';
import { analysedNoun, unsourcedCount, unsourcedWords } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { needTexts } from '../../texts/needTexts.ts';
import { UiText } from '../UiText.tsx';
import { Colophon } from './Colophon.tsx';
import { PrintedClaim } from './PrintedClaim.tsx';
import { PrintedSource } from './PrintedSource.tsx';
import { PrintIssue } from './PrintIssue.tsx';
import { PrintTitle } from './PrintTitle.tsx';
import { usePrinting } from './usePrinting.ts';

/** Costs nothing while nothing is printed. */
export function PrintOutline() {
  const printing = usePrinting();
  const argument = useSessionState((state) => state.argument);
  return printing && argument ? <Printed argument={argument} /> : null;
}

function Printed({ argument }: { argument: Argument }) {
  const session = useSession();
  const branch = useSessionState((state) => state.isolatedRoot);
  const { rows, numbers, sources } = useMemo(() => printContents(argument, branch), [argument, branch]);
  // Paper does not wait: a text that is still to come is checked when one prints again.
  useEffect(() => void needTexts(session), [session]);
  const only = branch === null ? undefined : argument.claims.get(branch);
  return (
    <article className="print on-paper" dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}>
      <header>
        <PrintTitle argument={argument} />
        {only && (
          <p className="print-branch">
            <UiText>
              Only the branch {numberOf(argument, only.id)}, “<bdi>{nameOf(argument, only)}</bdi>”.
            </UiText>
          </p>
        )}
      </header>
      <section>
        <h2>The argument</h2>
        {!only && <PrintIssue argument={argument} />}
        {unsourcedCount(argument).most && (
          <p className="print-more">
            <UiText>{`${unsourcedWords(argument)} beyond ${analysedNoun(argument)}.`}</UiText>
          </p>
        )}
        <ol className="print-claims">
          {rows.map((row) => (
            <PrintedClaim key={row.id} argument={argument} row={row} numbers={numbers} sources={sources} />
          ))}
        </ol>
      </section>
      {sources.size > 0 && (
        <section>
          <h2>Sources</h2>
          <ol className="print-sources">
            {[...sources].map(([id, number]) => (
              <PrintedSource
                key={id}
                argument={argument}
                id={id}
                number={number}
                numbers={numbers}
                sources={sources}
              />
            ))}
          </ol>
        </section>
      )}
      <Colophon />
    </article>
  );
}
