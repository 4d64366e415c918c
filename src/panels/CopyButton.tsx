// Copies a text, and says so.

import { useState } from 'react';

interface Props {
  label: string;
  /** Made when it is wanted. */
  text: () => string;
}

export function CopyButton({ label, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid('Copied.');
    } catch {
      setSaid('Your browser does not let pages copy.');
    }
  };
  return (
    <span className="copy">
      <button type="button" className="link quiet" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{said}</span>
    </span>
  );
}
