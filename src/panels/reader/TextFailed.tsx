// Why a text is not shown, and another try where it may help.

import type { Source } from '../../argument/argument.ts';
import { attempt } from '../../store/attempt.ts';
import { useSession } from '../../store/SessionContext.ts';
import { needText } from '../../texts/needText.ts';
import { LoadForeignTexts } from '../ForeignTexts.tsx';

interface Props {
  source: Source | undefined;
  why: string | undefined;
  again?: boolean | undefined;
  waits?: boolean | undefined;
}

export function TextFailed({ source, why, again = false, waits = false }: Props) {
  const session = useSession();
  return (
    <p className="passage-state">
      <span>{why}</span>{' '}
      {again && source && (
        <button type="button" className="link" onClick={() => attempt(() => needText(session, source, true))}>
          Try again
        </button>
      )}
      {waits && <LoadForeignTexts />}
    </p>
  );
}
