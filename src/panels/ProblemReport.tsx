// A file that could not be shown: each problem with its place and the way out. The map that was open stays.

import { useSession, useSessionState } from '../session/SessionContext.ts';

interface Props {
  /** Opens the reader's file dialog. */
  onOpenFile: () => void;
  /** Opens the map that the site ships first, where nothing else is open. */
  onOpenFlagship: () => void;
}

export function ProblemReport({ onOpenFile, onOpenFlagship }: Props) {
  const session = useSession();
  const report = useSessionState((state) => state.report);
  const argument = useSessionState((state) => state.argument);
  if (!report) return null;
  const { problems } = report;
  return (
    <div className="report" role="alert">
      <h2>
        <bdi>{report.file}</bdi> could not be shown
      </h2>
      <p>
        {problems.length === 1 ? 'One thing needs' : `${problems.length} things need`} putting right.
        {argument && ' The map that was open is still there.'}
      </p>
      <ol className="report-list">
        {problems.map((problem, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a report never changes, and equal problems may stand in one place.
          <li key={index}>
            <p className="report-message">{problem.message}</p>
            {problem.code !== 'unreachable' && (
              <p className="report-place">
                Line {problem.line}, column {problem.column}
                {problem.pointer && (
                  <>
                    {' · '}
                    <code>{problem.pointer}</code>
                  </>
                )}
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className="report-ways">
        <button type="button" className="button main" onClick={onOpenFile}>
          Open another file
        </button>
        {argument ? (
          <button type="button" className="button" onClick={() => session.dismissReport()}>
            Close
          </button>
        ) : (
          <button type="button" className="button" onClick={onOpenFlagship}>
            Open the first map
          </button>
        )}
      </p>
    </div>
  );
}
