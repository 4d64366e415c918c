// What is made of a folded text only when somebody asks for it, and then once.

import type { Folded } from './fold.ts';

/** `make`, remembering its result for as long as the folded text is in use. */
export function perText<Made>(make: (text: Folded) => Made): (text: Folded) => Made {
  const made = new WeakMap<Folded, { made: Made }>();
  return (text) => {
    let found = made.get(text);
    if (!found) {
      found = { made: make(text) };
      made.set(text, found);
    }
    return found.made;
  };
}
