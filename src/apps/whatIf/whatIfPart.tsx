// Comes over the line when somebody asks what if.

import { latePart } from '../../store/latePart.tsx';
import { useSessionState } from '../../store/SessionContext.ts';

export const loadWhatIf = () => import('./WhatIf.tsx').then(({ WhatIf }) => WhatIf);
const Late = latePart<object>('What if', loadWhatIf);

export function WhatIfPart() {
  return useSessionState(({ doubts, argument }) => argument && doubts) && <Late />;
}
