// What a tour or a step is called in addresses: what is typed becomes such a name when one leaves the field.

import { useEffect, useEffectEvent, useId, useState } from 'react';
import { limits } from '../../argument/limits.ts';

interface Props {
  id: string;
  /** @param name As it was typed; something stands in it. */
  rename: (name: string) => void;
}

export function TourName({ id, rename }: Props) {
  const field = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const settle = () => {
    if (typed === null) return;
    setTyped(null);
    if (typed.trim() !== '' && typed !== id) rename(typed);
  };
  const settleNow = useEffectEvent(settle);
  // A page that goes takes the keyboard from no field.
  useEffect(() => {
    const onHide = () => settleNow();
    addEventListener('pagehide', onHide);
    return () => removeEventListener('pagehide', onHide);
  }, []);
  return (
    <>
      <label htmlFor={field}>Name in addresses</label>
      <input
        id={field}
        autoComplete="off"
        spellCheck="false"
        maxLength={limits.id}
        value={typed ?? id}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          const saves = event.key === 's' && (event.ctrlKey || event.metaKey);
          if (event.key === 'Enter' || event.key === 'Escape' || saves) settle();
        }}
      />
    </>
  );
}
