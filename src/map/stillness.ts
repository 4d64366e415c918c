// Whether the map stands still, for styles and for whoever measures what is drawn.

const motions = new WeakMap<HTMLElement, unknown>();

/** Marks a map as moving until `motion` is over, unless another one began meanwhile. */
export function standsStillAfter(frame: HTMLElement, motion: Promise<unknown>): void {
  motions.set(frame, motion);
  frame.dataset.moving = '';
  const rest = () => {
    if (motions.get(frame) === motion) delete frame.dataset.moving;
  };
  motion.then(rest, rest);
}
