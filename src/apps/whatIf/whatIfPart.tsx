// Comes over the line when somebody asks what if.

import { Suspense } from 'react';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';

const WhatIf = lateComponent(() => import('./WhatIf.tsx').then(({ WhatIf }) => WhatIf));

export function WhatIfPart() {
  const session = useSession();
  const asks = useSessionState(({ doubts, argument }) => doubts !== null && argument !== null);
  if (!asks) return null;
  return (
    <ErrorBoundary name="What if" way={{ words: 'End What if', go: () => session.setDoubts(null) }}>
      <Suspense>
        <WhatIf />
      </Suspense>
    </ErrorBoundary>
  );
}
