// A claim mentioned in a panel: one click goes there.

import { displayRoleOf, nameOf, sentenceOf } from '../argument/walk.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { attributionOf, roleOf, standingSigns } from '../labels/wording.ts';
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
  const standing = displayRoleOf(argument, claim);
  return (
    <button
      type="button"
      className={whole ? `claim-link ${claim.role === 'objection' ? 'opposes' : 'supports'}` : 'link'}
      onClick={() => session.focus(id)}
    >
      {whole && (
        <span className="claim-link-sign">
          <span aria-hidden="true">{standingSigns[standing]} </span>
          <span className="claim-link-role">{roleOf(argument, claim)}</span>
        </span>
      )}
      <bdi lang={languageOf(argument, claim)}>
        {whole ? sentenceOf(argument, claim) : nameOf(argument, claim)}
      </bdi>
      {whole && attributionOf(argument, claim) && (
        <span className="claim-link-who">
          <bdi>{attributionOf(argument, claim)}</bdi>
        </span>
      )}
    </button>
  );
}
