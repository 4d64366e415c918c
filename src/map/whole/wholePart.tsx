// The whole comes over the line when it is first shown: the cards are there sooner.

import { Suspense, useEffect } from 'react';
import { lateComponent } from '../../store/lateComponent.ts';
import type { WholeProps } from './Whole.tsx';

const load = () => import('./Whole.tsx').then(({ Whole }) => Whole);
const Late = lateComponent(load);

export function WholePart(props: WholeProps) {
  return (
    <Suspense>
      <Late {...props} />
    </Suspense>
  );
}

/** What is needed at the next turn of the wheel is loaded when the map has been there for a second. */
export function useWholeAtHand(ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    const timer = setTimeout(() => load().catch(() => undefined), 1000);
    return () => clearTimeout(timer);
  }, [ready]);
}
