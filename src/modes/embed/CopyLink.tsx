// Copies the address of the map that is embedded. Where the page around the frame forbids it, the address is shown
// to be copied by hand.

import { Icon } from '../../panels/Icon.tsx';
import { byHand, useCopy } from '../../panels/useCopy.ts';

export function CopyLink({ address }: { address: string }) {
  const { copy, stateOf, field } = useCopy<HTMLInputElement>();
  const state = stateOf(address);
  return (
    <>
      <button
        type="button"
        className="button quiet embed-copy"
        aria-label="Copy link"
        title="Copy link"
        onClick={() => void copy(address)}
      >
        <Icon name="share" />
        {state === 'copied' && 'Link copied'}
      </button>
      <span className="unseen" role="status">
        {state && (state === 'copied' ? 'Link copied.' : byHand)}
      </span>
      {state === 'by hand' && (
        <input
          ref={field}
          className="embed-link"
          type="text"
          readOnly
          aria-label="Link to this map"
          value={address}
        />
      )}
    </>
  );
}
