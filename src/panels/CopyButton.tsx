// Copies a text, and says so. Where the page may not, it gives the text to be copied by hand.

import { useState } from 'react';
import { byHand, useCopy } from './useCopy.ts';

interface Props {
  label: string;
  /** The text, made when it is wanted. */
  text: () => string;
}

export function CopyButton({ label, text }: Props) {
  const { copy, stateOf, field } = useCopy<HTMLTextAreaElement>();
  const [made, setMade] = useState('');
  const state = made === '' ? null : stateOf(made);
  const onClick = () => {
    const now = text();
    setMade(now);
    void copy(now);
  };
  return (
    <span className="copy">
      <button type="button" className="link quiet" onClick={onClick}>
        {label}
      </button>{' '}
      <span role="status">{state && (state === 'copied' ? 'Copied.' : byHand)}</span>
      {state === 'by hand' && (
        <textarea ref={field} className="copy-field" readOnly rows={3} aria-label={label} value={made} />
      )}
    </span>
  );
}
