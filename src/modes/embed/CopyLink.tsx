// Copies the address of the map that is embedded. Where the page around the frame forbids it, the address is shown
// to be copied by hand.

import { useState } from 'react';
import { Icon } from '../../panels/Icon.tsx';
import { useSession } from '../../session/SessionContext.ts';
import { allowsFeature } from '../allowsFeature.ts';

export function CopyLink({ address }: { address: string }) {
  const session = useSession();
  const [copied, setCopied] = useState<string | null>(null);
  const done = copied === address;
  const copy = async () => {
    try {
      if (!allowsFeature('clipboard-write')) throw new Error('The page around the frame does not allow it.');
      await navigator.clipboard.writeText(address);
      setCopied(address);
    } catch {
      session.notify({ words: 'This page does not let the map copy. Copy the link by hand:', address });
    }
  };
  return (
    <>
      <button
        type="button"
        className="button quiet embed-copy"
        aria-label="Copy link"
        title="Copy link"
        onClick={() => void copy()}
      >
        <Icon name="share" />
        {done && 'Link copied'}
      </button>
      <span className="unseen" role="status">
        {done && 'Link copied.'}
      </span>
    </>
  );
}
