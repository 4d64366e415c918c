// Comes over the line when somebody asks what if.

import { Suspense } from 'react';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSessionState } from '../../store/SessionContext.ts';

const Claim = lateComponent(() => import('./ClaimDoubts.tsx').then(({ ClaimDoubts }) => ClaimDoubts));
const Source = lateComponent(() => import('./ClaimDoubts.tsx').then(({ SourceDoubt }) => SourceDoubt));

/** Nothing, until somebody asks what if. */
export function DoubtsPart({ claim, source }: { claim?: string; source?: string }) {
  const asks = useSessionState(({ doubts }) => doubts !== null);
  if (!asks) return null;
  return (
    <ErrorBoundary name="What if" of={claim ?? source}>
      <Suspense>
        {claim !== undefined && <Claim id={claim} />}
        {source !== undefined && <Source id={source} />}
      </Suspense>
    </ErrorBoundary>
  );
}
