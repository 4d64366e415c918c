// Copies the address of the map that is embedded. Where the page around the frame forbids it, the address is shown
// to be copied by hand.

import { Icon } from '../../panels/Icon.tsx';
import { useCopy } from '../../panels/useCopy.ts';
import { useSession } from '../../store/SessionContext.ts';

export function CopyLink({ address }: { address: string }) {
  const session = useSession();
  const { copy, stateOf } = useCopy();
  const done = stateOf(address) === 'copied';
  const onClick = async () => {
    if (await copy(address)) return;
    session.notify({ words: 'This page does not let the map copy. Copy the link by hand:', address });
  };
  return (
    <>
      <button
        type="button"
        className="button quiet embed-copy"
        aria-label="Copy link"
        title="Copy link"
        onClick={() => void onClick()}
      >
        <Icon name="share" />
        {done && 'Link copied'}
      </button>
      <span className="visually-hidden" role="status">
        {done && 'Link copied.'}
      </span>
    </>
  );
}
