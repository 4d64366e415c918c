// A claim mentioned in a panel: one click goes there.

import { nameOf, sentenceOf } from '../argument/walk.ts';
import { claimHead } from '../document/claimEntry.ts';
import { attributionOf } from '../labels/saidBy.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';

interface Props {
  id: string;
  /** The whole sentence with its sign, instead of the name. */
  whole?: boolean;
}

export function ClaimLink({ id, whole = false }: Props) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  if (!argument || !claim) return null;
  const { sign, role, opposes, lang } = claimHead(argument, claim);
  const attribution = whole && attributionOf(argument, claim);
  return (
    <button
      type="button"
      className={whole ? `claim-link ${opposes ? 'opposes' : 'supports'}` : 'link'}
      onClick={() => session.focus(id)}
    >
      {whole && (
        <span className="claim-link-sign">
          <span aria-hidden="true">{sign} </span>
          <span className="claim-link-role">{role}</span>
        </span>
      )}
      <bdi lang={lang}>{whole ? sentenceOf(argument, claim) : nameOf(argument, claim)}</bdi>
      {attribution && (
        <span className="claim-link-who">
          <bdi>{attribution}</bdi>
        </span>
      )}
    </button>
  );
}
