// Comes over the line when somebody asks what if.

import { latePart } from '../../store/latePart.tsx';
import { useSessionState } from '../../store/SessionContext.ts';

const Late = latePart<object>('What if', () => import('./WhatIf.tsx').then(({ WhatIf }) => WhatIf));

export function WhatIfPart() {
  return useSessionState(({ doubts, argument }) => argument && doubts) && <Late />;
}
