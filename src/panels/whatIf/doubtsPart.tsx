// Comes over the line when somebody asks what if.

import { latePart } from '../../store/latePart.tsx';
import { useSessionState } from '../../store/SessionContext.ts';
import type { DoubtsProps } from './Doubts.tsx';

const Late = latePart<DoubtsProps>('What if', () => import('./Doubts.tsx').then(({ Doubts }) => Doubts));

/** Nothing, until somebody asks what if. */
export function DoubtsPart(props: DoubtsProps) {
  return useSessionState(({ doubts }) => doubts) && <Late {...props} />;
}
