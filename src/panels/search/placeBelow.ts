// Keeps a sheet below its box and inside what is seen of the page, which a phone's keyboard makes smaller.

const margin = 8;

/** Until the returned function is called. The sheet has a fixed position: what scrolls does not cut it. */
export function placeBelow(sheet: HTMLElement, box: HTMLElement): () => void {
  const place = () => {
    const { left, bottom } = box.getBoundingClientRect();
    const wide = document.documentElement.clientWidth;
    const seen = visualViewport ?? { height: innerHeight, offsetTop: 0 };
    const top = bottom + 6;
    const width = Math.min(600, wide - 2 * margin);
    sheet.style.width = `${width}px`;
    sheet.style.left = `${Math.max(margin, Math.min(left, wide - width - margin))}px`;
    sheet.style.top = `${top}px`;
    sheet.style.maxHeight = `${Math.max(120, Math.min(640, seen.offsetTop + seen.height - top - margin))}px`;
  };
  place();
  const resized = new ResizeObserver(place);
  resized.observe(box);
  addEventListener('resize', place);
  visualViewport?.addEventListener('resize', place);
  visualViewport?.addEventListener('scroll', place);
  return () => {
    resized.disconnect();
    removeEventListener('resize', place);
    visualViewport?.removeEventListener('resize', place);
    visualViewport?.removeEventListener('scroll', place);
  };
}
