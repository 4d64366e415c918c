// What runs in every page that is measured. Playwright hands these functions over as text: each stands alone.

/**
 * Says when the thesis stands in the window, readable: whole, with its words, at 13 px or more, at the same place in
 * two frames one after the other. What is said is when the second began, for by then the first is painted.
 *
 * @param {{ thesis?: string, cards?: string, words: string }} wanted
 */
export function watchForReadable({ thesis, cards, words }) {
  const letters = (text) => text.replace(/\s/gu, '');
  const sought = letters(words);

  /** Of the text in an element, on the screen. */
  const sizeOf = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let longest = null;
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.trim().length > (longest?.data.trim().length ?? 0)) longest = node;
    }
    const holder = longest?.parentElement;
    if (!holder) return 0;
    // The width of a layout is told in whole pixels: of something wide it is told well enough.
    const box = element instanceof HTMLElement ? element : holder.closest('div');
    const scale = box ? box.getBoundingClientRect().width / box.offsetWidth : holder.getScreenCTM().a;
    return Number.parseFloat(getComputedStyle(holder).fontSize) * scale;
  };

  const inDocument = () => {
    const card = thesis && document.querySelector(thesis);
    if (!card?.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return null;
    const { left, right, top, bottom } = card.getBoundingClientRect();
    return { left, right, top, bottom, words: card.textContent, fontSize: sizeOf(card) };
  };

  const onScreen = ({ left, right, top, bottom }) =>
    left < innerWidth && right > 0 && top < innerHeight && bottom > 0;

  globalThis.thesisPlace = () => {
    const found = globalThis.thesisOnScreen ? globalThis.thesisOnScreen() : inDocument();
    return found && `${Math.round(found.left)} ${Math.round(found.top)}`;
  };
  globalThis.cardsInSight = () =>
    globalThis.cardsOnScreen?.() ??
    [...document.querySelectorAll(cards)].filter((card) => onScreen(card.getBoundingClientRect())).length;

  let before = null;
  const look = (now) => {
    const found = globalThis.thesisOnScreen ? globalThis.thesisOnScreen() : inDocument();
    const readable =
      found &&
      found.left >= 0 &&
      found.top >= 0 &&
      found.right <= innerWidth &&
      found.bottom <= innerHeight &&
      found.fontSize >= 13 &&
      letters(found.words).includes(sought);
    const place = readable ? `${found.left} ${found.top}` : null;
    if (place && place === before) {
      globalThis.readable = { at: now, fontSize: found.fontSize };
      console.log('readable');
      return;
    }
    before = place;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Milliseconds between one frame and the next, until `stopFrames`. */
export function startFrames() {
  const frames = [];
  let going = true;
  let last = null;
  const step = (now) => {
    if (last !== null) frames.push(now - last);
    last = now;
    if (going) requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
  globalThis.stopFrames = () => {
    going = false;
    return frames;
  };
}
