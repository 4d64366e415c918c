// Comes over the line when somebody asks what if.

import { latePart } from '../../store/latePart.tsx';
import { useSessionState } from '../../store/SessionContext.ts';
import type { DoubtsProps } from './DoubtAnswers.tsx';

const Late = latePart<DoubtsProps>('What if', () =>
  import('./DoubtAnswers.tsx').then(({ DoubtAnswers }) => DoubtAnswers),
);

/** Nothing, until somebody asks what if. */
export function DoubtsPart(props: DoubtsProps) {
  return useSessionState(({ doubts }) => doubts) && <Late {...props} />;
}
