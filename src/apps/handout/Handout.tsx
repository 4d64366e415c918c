// A map as a document for class: the steps of a tour with their pictures, the outline, the sources; with gaps to
// fill in, where that is wished. On screen it looks as it will be printed.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { documentContents } from '../../document/documentContents.ts';
import { isRightToLeft } from '../../labels/readingDirection.ts';
import { Colophon } from '../../panels/print/Colophon.tsx';
import { PrintedOutline } from '../../panels/print/PrintedOutline.tsx';
import { PrintedSources } from '../../panels/print/PrintedSources.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { needTexts } from '../../texts/needTexts.ts';
import { FindTask } from './FindTask.tsx';
import { HandoutHead } from './HandoutHead.tsx';
import { HandoutTools } from './HandoutTools.tsx';
import { HandoutTour } from './HandoutTour.tsx';
import { usualOptions } from './handoutOptions.ts';
import { Solutions } from './Solutions.tsx';
import { suppositions } from './suppositions.ts';
import { WhatIfTask } from './WhatIfTask.tsx';
import { blankClaims, sentenceSearches } from './worksheet.ts';

export function Handout() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const page = useRef<HTMLDivElement>(null);
  const [options, setOptions] = useState(usualOptions);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another map has its own texts.
  useEffect(() => void needTexts(session), [session, argument]);
  // With the keyboard here, it scrolls this and does not move the map behind it.
  useLayoutEffect(() => page.current?.focus({ preventScroll: true }), []);
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
  const contents = useMemo(() => documentContents(argument), [argument]);
  const { rows, numbers } = contents;
  const order = useMemo(() => rows.map(({ id }) => id), [rows]);
  const blank = useMemo(
    () => (worksheet === 'blanks' ? blankClaims(argument, order) : new Set<string>()),
    [argument, order, worksheet],
  );
  const tasks = useMemo(
    () => (worksheet === 'find' ? sentenceSearches(argument, order, { texts, checked }) : []),
    [argument, order, texts, checked, worksheet],
  );
  const supposed = useMemo(
    () => (worksheet === 'whatIf' ? suppositions(argument) : []),
    [argument, worksheet],
  );
  return (
    <main
      className="handout-sheet on-paper"
      data-grey={options.grey || undefined}
      dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}
    >
      <HandoutHead contents={contents} />
      <HandoutTour argument={argument} options={options} numbers={numbers} blank={blank} />
      {worksheet === 'find' && <FindTask contents={contents} tasks={tasks} />}
      {worksheet === 'whatIf' && <WhatIfTask contents={contents} tasks={supposed} />}
      <PrintedOutline
        contents={contents}
        className="handout-outline"
        blank={blank}
        bare={worksheet === 'find'}
      />
      <PrintedSources contents={contents} />
      {options.solutions && worksheet !== 'none' && <Solutions {...{ contents, blank, tasks, supposed }} />}
      <Colophon />
    </main>
  );
}
