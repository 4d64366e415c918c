// Keys as they are printed on the keyboard; of several, any does.

import { Fragment } from 'react';
import { keyCaps } from '../commands/keyWords.ts';

export function KeyCaps({ keys }: { keys: readonly string[] }) {
  return (
    <span className="caps">
      {keys.map((key, at) => (
        <Fragment key={key}>
          {at > 0 && ' '}
          <span className="caps-together">
            {keyCaps(key).map((cap) => (
              <kbd key={cap} translate="no">
                {cap}
              </kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
