// Where the page around the frame lets it open nothing: the address, to be copied.

import { useEffect, useRef } from 'react';

interface Props {
  href: string;
  onClose: () => void;
}

export function BlockedLink({ href, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <div className="notice" role="status">
      <label className="embed-blocked">
        The page around this map lets it open no other. Copy the address:
        <input
          ref={field}
          className="embed-link"
          type="text"
          readOnly
          value={href}
          onFocus={({ target }) => target.select()}
        />
      </label>
      <button type="button" className="button quiet icon" aria-label="Close this notice" onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
