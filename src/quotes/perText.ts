// What is made of a folded text only when somebody asks for it, and then once.

import { atOnce, Effort, type Sliced } from './effort.ts';
import type { Folded } from './normalize/fold.ts';

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

/** The same of what takes long for a long text. */
export interface SlicedPerText<Made> {
  (text: Folded): Made;
  /** Makes it with rests, so that it is there at once from then on. */
  prepare(text: Folded, effort: Effort): Sliced<Made>;
}

export function slicedPerText<Made>(
  make: (text: Folded, effort: Effort) => Sliced<Made>,
): SlicedPerText<Made> {
  const made = new WeakMap<Folded, { made: Made }>();
  function* prepare(text: Folded, effort: Effort): Sliced<Made> {
    let found = made.get(text);
    if (!found) {
      found = { made: yield* make(text, effort) };
      made.set(text, found);
    }
    return found.made;
  }
  return Object.assign((text: Folded) => made.get(text)?.made ?? atOnce(prepare(text, new Effort())), {
    prepare,
  });
}
