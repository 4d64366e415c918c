// Copies the address of the map that is embedded. Where the page around the frame forbids it, the address is shown
// to be copied by hand.

import { useRef, useState } from 'react';
import { Icon } from '../../panels/Icon.tsx';
import { allowsFeature } from '../allowsFeature.ts';

export function CopyLink({ address }: { address: string }) {
  const [copied, setCopied] = useState<{ address: string; done: boolean } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const now = copied?.address === address ? copied : null;
  const copy = async () => {
    try {
      if (!allowsFeature('clipboard-write')) throw new Error('The page around the frame does not allow it.');
      await navigator.clipboard.writeText(address);
      setCopied({ address, done: true });
    } catch {
      setCopied({ address, done: false });
      // When it is there.
      requestAnimationFrame(() => field.current?.focus());
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
        {now?.done && 'Link copied'}
      </button>
      <span className="unseen" role="status">
        {now && (now.done ? 'Link copied.' : 'This page does not let the map copy: copy the link by hand.')}
      </span>
      {now && !now.done && (
        <input
          ref={field}
          className="embed-link"
          type="text"
          readOnly
          aria-label="Link to this map"
          value={address}
          onFocus={({ target }) => target.select()}
        />
      )}
    </>
  );
}
