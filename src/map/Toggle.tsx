// The button that opens and closes what hangs on a claim. Closed, it says what it hides.

import type { Argument, Claim } from '../argument/argument.ts';
import { childrenWords } from '../labels/wording.ts';
import { chevronSign } from '../layout/cardContent.ts';
import type { Box } from '../layout/layoutResult.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { hitsBelow } from '../store/standOut.ts';
import { Lines } from './Lines.tsx';

interface Props {
  argument: Argument;
  claim: Claim;
  /** Its place on the card where none of its children is shown. */
  chip: Box | null;
  /** What it says there. */
  lines?: readonly string[] | undefined;
}

export function Toggle({ argument, claim, chip, lines }: Props) {
  const session = useSession();
  const hits = useSessionState((state) => (chip ? hitsBelow(state, claim.id) : 0));
  const words = childrenWords(argument, claim);
  const said = lines?.map((line) => line.replace(chevronSign, '')) ?? [words];
  // A small scene may have room for neither.
  const open = useSessionState(({ layout }) => claim.children.some((id) => layout?.places.boxes.has(id)));
  if (!chip && !open) return null;
  return (
    <button
      type="button"
      className="card-toggle"
      tabIndex={-1}
      aria-expanded={chip === null}
      style={chip ? { left: chip.x, top: chip.y, width: chip.width, height: chip.height } : undefined}
      aria-label={hits > 0 ? `${words}, ${hits} found` : chip ? undefined : words}
      title={chip ? `Open: ${words}` : `Close: ${words}`}
      onClick={(event) => {
        event.stopPropagation();
        session.toggle(claim.id);
      }}
    >
      {hits > 0 ? (
        // In place of the words: there is no room for both.
        <b className="card-hits">{`${hits} found`}</b>
      ) : (
        chip && (
          <bdi dir="ltr">
            <Lines lines={said} />
          </bdi>
        )
      )}
      <svg className="chevron" viewBox="0 0 10 10" aria-hidden="true">
        <path d="M3 1l4 4-4 4" />
      </svg>
    </button>
  );
}
