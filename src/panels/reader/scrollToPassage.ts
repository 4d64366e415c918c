// Brings a passage to where a reader looks first. What is far away jumps there; what is near glides.

/** How far below the top of the window, as a part of its height. */
const eyeLevel = 0.28;

export function scrollToPassage(scroller: HTMLElement, passage: Element): void {
  const wayTo = () =>
    passage.getBoundingClientRect().top -
    scroller.getBoundingClientRect().top -
    eyeLevel * scroller.clientHeight;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (!calm && Math.abs(wayTo()) < 1.5 * scroller.clientHeight) {
    scroller.scrollBy({ top: wayTo(), behavior: 'smooth' });
    return;
  }
  // Paragraphs that were never drawn have a height that was guessed: once they are, the way is another.
  let frames = 3;
  const jump = () => {
    const way = wayTo();
    if (Math.abs(way) > 1) scroller.scrollTop += way;
    frames--;
    if (frames > 0) requestAnimationFrame(jump);
  };
  jump();
}

/** Whether it can be read now, at least its beginning. */
export function isInSight(scroller: HTMLElement, passage: Element): boolean {
  const window = scroller.getBoundingClientRect();
  const { top } = passage.getBoundingClientRect();
  return top >= window.top && top < window.bottom - 20;
}
