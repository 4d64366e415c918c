// Claims that a step names: each can be taken out, and the one that is looked at can be put in.

import { useRef } from 'react';
import { nameOf } from '../../argument/walk.ts';
import { isolate } from '../../labels/isolate.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { ClaimLink } from '../ClaimLink.tsx';

interface ListProps {
  legend: string;
  items: readonly { key: string; name: string; shown: React.ReactNode }[];
  /** Undefined where all have to stay. */
  remove: ((key: string) => void) | undefined;
  /** What puts another in; what it begins with has the keyboard when an entry is gone. */
  children: React.ReactNode;
}

export function TourList({ legend, items, remove, children }: ListProps) {
  const list = useRef<HTMLFieldSetElement>(null);
  return (
    <fieldset ref={list} className="tour-part">
      <legend>{legend}</legend>
      {items.length > 0 && (
        <ul>
          {items.map(({ key, name, shown }) => (
            <li key={key} className="tour-entry">
              {shown}
              {remove && (
                <button
                  type="button"
                  className="button quiet small icon"
                  aria-label={`Take out ${name}`}
                  title="Take out"
                  onClick={() => {
                    remove(key);
                    list.current?.querySelector<HTMLElement>('.tour-adds > *')?.focus();
                  }}
                >
                  <span aria-hidden="true">×</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="tour-adds">{children}</div>
    </fieldset>
  );
}

interface Props {
  legend: string;
  /** Ids. */
  claims: readonly string[];
  /** Whether one has to stay. */
  needed?: boolean;
  /** @param said What was done, in a sentence. */
  change: (claims: string[], said: string) => void;
}

export function TourClaims({ legend, claims, needed = false, change }: Props) {
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const named = (id: string) => {
    const claim = argument?.claims.get(id);
    return `“${argument && claim ? isolate(nameOf(argument, claim)) : id}”`;
  };
  const isIn = focus !== null && claims.includes(focus);
  return (
    <TourList
      legend={legend}
      items={claims.map((id) => ({ key: id, name: named(id), shown: <ClaimLink id={id} /> }))}
      remove={
        needed && claims.length === 1
          ? undefined
          : (id) =>
              change(
                claims.filter((each) => each !== id),
                `${named(id)} is taken out.`,
              )
      }
    >
      <button
        type="button"
        className="button small"
        // Not `disabled`: it would lose the keyboard with what it did.
        aria-disabled={focus === null || isIn}
        onClick={() => {
          if (focus !== null && !isIn) change([...claims, focus], `${named(focus)} is added.`);
        }}
      >
        {focus === null
          ? 'Go to a claim to add it'
          : isIn
            ? `${named(focus)} is in it`
            : `Add ${named(focus)}`}
      </button>
    </TourList>
  );
}
