// A file that could not be shown: each problem with its place and the way out. The map that was open stays.

import { useEffect, useRef } from 'react';
import { countOf } from '../argument/countOf.ts';
import { formatCount } from '../argument/formatCount.ts';
import { attempt } from '../store/attempt.ts';
import { holdsMap } from '../store/inlineDocument.ts';
import { initialView, openMap } from '../store/openMap.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import type { LoadFailure } from '../store/state.ts';

interface Props {
  /** Opens the reader's file dialog; left out where files are not opened. */
  onOpenFile?: () => void;
}

export function ProblemReport(props: Props) {
  const report = useSessionState((state) => state.report);
  return report ? <Problems {...props} report={report} /> : null;
}

function Problems({ onOpenFile, report }: Props & { report: LoadFailure }) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const embedded = useSessionState((state) => state.mode === 'embed');
  const box = useRef<HTMLDivElement>(null);
  const { problems, again } = report;
  const tryAgain = () => {
    session.dismissReport();
    again?.();
  };
  const total = countOf(problems);
  // The keyboard comes here to read, and goes back to where it was.
  useEffect(() => {
    const before = document.activeElement;
    box.current?.focus({ preventScroll: true });
    return () => {
      // Who went on elsewhere stays there.
      if (document.activeElement && document.activeElement !== document.body) return;
      const back =
        before instanceof HTMLElement && before.isConnected && before !== document.body
          ? before
          : document.querySelector<HTMLElement>('.map [tabindex="0"]');
      back?.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div ref={box} className="report" role="alert" tabIndex={-1}>
      <h2>
        <bdi>{report.file}</bdi> could not be shown
      </h2>
      <p>
        {total === 1 ? 'One thing needs' : `${formatCount(total)} things need`} putting right.
        {argument && ' The open map is as it was.'}
      </p>
      <ol className="report-list">
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and equal problems may stand in one place.
          <li key={index}>
            <p className="report-message">{problem.message}</p>
            {problem.code !== 'unreachable' && problem.code !== 'more' && (
              <p className="report-place">
                Line {problem.line}, column {problem.column}
                {problem.pointer && (
                  <>
                    {' · '}
                    <code>{problem.pointer}</code>
                  </>
                )}
                {' · '}
                <code>{problem.code}</code>
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="report-ways">
        {again && (
          <button type="button" className="button main" onClick={tryAgain}>
            Try again
          </button>
        )}
        {onOpenFile && (
          <button type="button" className={again ? 'button' : 'button main'} onClick={onOpenFile}>
            Open another file
          </button>
        )}
        {argument ? (
          <button type="button" className="button" onClick={() => session.dismissReport()}>
            Close
          </button>
        ) : (
          // A page that embeds a map, or holds it, wants no other.
          !embedded &&
          !holdsMap() && (
            <button
              type="button"
              className={again || onOpenFile ? 'button' : 'button main'}
              onClick={() => attempt(() => openMap(session, null, initialView))}
            >
              Open the first map
            </button>
          )
        )}
      </p>
    </div>
  );
}
