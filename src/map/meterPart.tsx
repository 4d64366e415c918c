// How strong a claim stands, on its card: comes over the line when somebody asks what if.

import { Suspense } from 'react';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { lateComponent } from '../store/lateComponent.ts';
import type { MeterProps } from './Meter.tsx';

const Late = lateComponent(() => import('./Meter.tsx').then(({ Meter }) => Meter));

/** Its room on the card is kept until then. */
export function MeterPart(props: MeterProps) {
  return (
    <div style={{ minHeight: props.height, paddingTop: props.space }}>
      <ErrorBoundary name="" fallback={null}>
        <Suspense>
          <Late {...props} />
        </Suspense>
      </ErrorBoundary>
    </div>
  );
}
