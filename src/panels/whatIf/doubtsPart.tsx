// Comes over the line when somebody asks what if.

import { Suspense } from 'react';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import type { DoubtsProps } from './Doubts.tsx';

const Late = lateComponent(() => import('./Doubts.tsx').then(({ Doubts }) => Doubts));

/** Nothing, until somebody asks what if. */
export function DoubtsPart(props: DoubtsProps) {
  const asks = useSessionState(({ doubts }) => doubts !== null);
  return (
    asks && (
      <ErrorBoundary name="What if">
        <Suspense>
          <Late {...props} />
        </Suspense>
      </ErrorBoundary>
    )
  );
}
