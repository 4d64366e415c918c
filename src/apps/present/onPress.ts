// What a button of a talk does when it is pressed.

import type { MouseEvent } from 'react';

/** Pressed by the pointer, it does not keep the keyboard: Space is for the next step. */
export const onPress =
  (run: () => void) =>
  ({ currentTarget, detail }: MouseEvent<HTMLButtonElement>) => {
    run();
    if (detail > 0) currentTarget.blur();
  };
