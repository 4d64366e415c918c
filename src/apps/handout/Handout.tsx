// A map as a document for class: the steps of a tour with their pictures, the outline, the sources; with gaps to
// fill in, where that is wished. On screen it looks as it will be printed.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { printContents } from '../../document/printContents.ts';
import { findingCounts } from '../../labels/findingCounts.ts';
import { isRightToLeft } from '../../labels/readingDirection.ts';
import { Colophon } from '../../panels/print/Colophon.tsx';
import { PrintedClaim } from '../../panels/print/PrintedClaim.tsx';
import { PrintedSource } from '../../panels/print/PrintedSource.tsx';
import { PrintIssue } from '../../panels/print/PrintIssue.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { findingsFrom } from '../../texts/citationLine.ts';
import { needTexts } from '../../texts/needTexts.ts';
import { FindTask } from './FindTask.tsx';
import { HandoutHead } from './HandoutHead.tsx';
import { HandoutTools } from './HandoutTools.tsx';
import { HandoutTour } from './HandoutTour.tsx';
import { usualOptions } from './handoutOptions.ts';
import { Solutions } from './Solutions.tsx';
import { blankClaims, sentenceSearches } from './worksheet.ts';

export function Handout() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const page = useRef<HTMLDivElement>(null);
  const [options, setOptions] = useState(usualOptions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has its own texts.
  useEffect(() => void needTexts(session), [session, argument]);
  // With the keyboard here, it scrolls this and does not move the map behind it.
  useEffect(() => page.current?.focus({ preventScroll: true }), []);
  if (!argument) return null;
  return (
    <div ref={page} className="handout" tabIndex={-1}>
      <HandoutTools
        argument={argument}
        options={options}
        onChange={(change) => setOptions((before) => ({ ...before, ...change }))}
      />
      <Sheet argument={argument} options={options} />
    </div>
  );
}

function Sheet({ argument, options }: { argument: Argument; options: typeof usualOptions }) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const { worksheet } = options;
  const { rows, numbers, sources } = useMemo(() => printContents(argument, null), [argument]);
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const blank = useMemo(
    () => (worksheet === 'blanks' ? blankClaims(argument, order) : new Set<string>()),
    [argument, order, worksheet],
  );
  const tasks = useMemo(
    () => (worksheet === 'find' ? sentenceSearches(argument, order, { texts, checked }) : []),
    [argument, order, texts, checked, worksheet],
  );
  return (
    <main
      className="handout-sheet on-paper"
      data-grey={options.grey || undefined}
      dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}
    >
      <HandoutHead argument={argument} sources={sources} />
      <HandoutTour argument={argument} options={options} numbers={numbers} blank={blank} />
      {worksheet === 'find' && (
        <FindTask argument={argument} tasks={tasks} sources={sources} numbers={numbers} />
      )}
      <section className="handout-outline">
        <h2>The argument</h2>
        <PrintIssue argument={argument} />
        <ol className="print-claims">
          {rows.map((row) => (
            <PrintedClaim
              key={row.id}
              {...{ argument, row, numbers, sources }}
              blank={blank.has(row.id)}
              bare={worksheet === 'find'}
            />
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
                {...{ argument, id, number, numbers, sources }}
                findings={findingCounts(findingsFrom(argument, id, { texts, checked }))}
              />
            ))}
          </ol>
        </section>
      )}
      {options.solutions && worksheet !== 'none' && (
        <Solutions {...{ argument, order, blank, tasks, numbers }} />
      )}
      <Colophon />
    </main>
  );
}
