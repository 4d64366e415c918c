// What the browser prints: the whole argument as a numbered outline with its citations, then its sources. A
// canvas cut off at the edges of the paper would say nothing.

import { useEffect, useMemo } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { documentContents } from '../../document/documentContents.ts';
import { isRightToLeft } from '../../labels/readingDirection.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { needTexts } from '../../texts/needTexts.ts';
import { UiText } from '../UiText.tsx';
import { Colophon } from './Colophon.tsx';
import { PrintedOutline } from './PrintedOutline.tsx';
import { PrintedSources } from './PrintedSources.tsx';
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
  const contents = useMemo(() => documentContents(argument, branch), [argument, branch]);
  // Paper does not wait: a text that is still to come is checked when one prints again.
  useEffect(() => void needTexts(session), [session]);
  const only = branch === null ? undefined : argument.claims.get(branch);
  return (
    <article className="print on-paper" dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}>
      <header>
        <PrintTitle contents={contents} />
        {only && (
          <p className="print-branch">
            <UiText>
              Only the branch {contents.numbers.get(only.id)}, “<bdi>{nameOf(argument, only)}</bdi>”.
            </UiText>
          </p>
        )}
      </header>
      <PrintedOutline contents={contents} />
      <PrintedSources contents={contents} />
      <Colophon />
    </article>
  );
}
