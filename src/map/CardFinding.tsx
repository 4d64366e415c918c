// What a check of a claim's quotations gave: a sign on evidence, and on any claim where the words differ or are not
// there; what it means is told when one points at it.

import type { Argument, Claim } from '../argument/argument.ts';
import { lookOf } from '../labels/findingWords.ts';
import { claimFinding } from '../store/claimFinding.ts';
import { useSessionState } from '../store/SessionContext.ts';

export function CardFinding({ argument, claim }: { argument: Argument; claim: Claim }) {
  const finding = useSessionState((state) => claimFinding(argument, claim, state));
  if (!finding) return null;
  const { sign, words, grave } = lookOf(finding);
  if (!grave && claim.role !== 'evidence') return null;
  return (
    <span className="card-finding" data-finding={finding} data-grave={grave || undefined} title={words}>
      <span aria-hidden="true">{sign}</span>
      <bdi className="visually-hidden" dir="ltr">
        {words}
      </bdi>
    </span>
  );
}
