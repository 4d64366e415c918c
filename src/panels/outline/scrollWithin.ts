// Scrolling one box and nothing round it: `scrollIntoView` also moves what only clips.

/** Brings an element into view with as little movement as it takes. `margin` is kept free, in CSS pixels. */
export function scrollWithin(
  scroller: Element | null | undefined,
  element: Element | null | undefined,
  margin: number,
): void {
  if (!scroller || !element) return;
  const window = scroller.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  const above = box.top - margin - window.top;
  const below = box.bottom + margin - window.bottom;
  // What is taller than the window is read from its top.
  if (above < 0 || box.height + 2 * margin > window.height) scroller.scrollTop += above;
  else if (below > 0) scroller.scrollTop += Math.min(below, above);
}
