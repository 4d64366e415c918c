// What can be seen of a map: where its cards, stubs, chips and words are in the window, and what is wrong with them.

import type { Frame, Page } from '@playwright/test';

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface SeenCard {
  id: string;
  /** `null` for the frame round linked premises. */
  form: string | null;
  focused: boolean;
  box: Box;
  /** The smallest type of its sentence or of its name, in CSS pixels. */
  type: number;
}

export interface Sight {
  detail: string;
  /** The map's own part of the window. */
  frame: Box;
  cards: SeenCard[];
  stubs: string[];
  /** How much of the frame the box round all that is drawn takes, from 0 to 1. */
  filled: number;
  /** What lies on something else, is too small, or does not fit on its card; in words. */
  faults: string[];
}

/** The least size of type on a screen, in CSS pixels. */
export const leastType = 13;

export const sightOf = (page: Page | Frame): Promise<Sight> => page.evaluate(look, leastType);

/** What is not wholly in sight of these claims, by id. */
export function outOfSight({ cards, frame }: Sight, ids: Iterable<string>): string[] {
  return [...ids].filter((id) => {
    const box = cards.find((card) => card.id === id)?.box;
    return (
      !box ||
      box.left < frame.left - 1 ||
      box.right > frame.right + 1 ||
      box.top < frame.top - 1 ||
      box.bottom > frame.bottom + 1
    );
  });
}

/** Runs in the page, which knows nothing of this file. */
function look(leastType: number): Sight {
  const region = document.querySelector<HTMLElement>('.map');
  if (!region) throw new Error('There is no map.');
  const boxOf = (element: Element | Range): Box => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  };
  const frame = boxOf(region);
  const shares = (a: Box, b: Box, by = 0.75) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by;
  const holds = (outer: Box, inner: Box, by = 1) =>
    inner.left >= outer.left - by &&
    inner.right <= outer.right + by &&
    inner.top >= outer.top - by &&
    inner.bottom <= outer.bottom + by;
  const found = (css: string) =>
    [...region.querySelectorAll<HTMLElement>(css)].filter((element) => element.checkVisibility());
  const says = (element: Element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const faults: string[] = [];

  const claims = found('[data-claim]');
  const cards = claims.map((element): SeenCard => {
    const lines = [...element.querySelectorAll('.card-sentence, .card-name')];
    return {
      id: element.dataset.claim ?? '',
      form: element.dataset.form ?? null,
      focused: element.dataset.focused !== undefined,
      box: boxOf(element),
      type: Math.min(...lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize))),
    };
  });

  /** What opens and closes a claim: a chip with words, or a round button, whose corners are empty. */
  const shown = (element: Element) => element.checkVisibility({ opacityProperty: true });
  const toggles = found('.card-toggle')
    .filter(shown)
    .map((element) => {
      const card = element.closest<HTMLElement>('[data-claim]');
      const box = boxOf(element);
      const by = element.matches('[style]') ? 0 : (box.right - box.left) * 0.15;
      const inner = {
        left: box.left + by,
        top: box.top + by,
        right: box.right - by,
        bottom: box.bottom - by,
      };
      const own = card && boxOf(card);
      const frame = own && cards.find((each) => each.form === null && holds(each.box, own));
      return { card, of: card?.dataset.claim ?? '', box: inner, premiseOf: frame?.id };
    });

  /** Words on edges, as high as their type: a line of text has empty room above and below. */
  const words = found('.edges .word text').map((element) => {
    const box = boxOf(element);
    const by = (box.bottom - box.top - Number.parseFloat(getComputedStyle(element).fontSize)) / 2;
    return { what: says(element), box: { ...box, top: box.top + by, bottom: box.bottom - by } };
  });

  // A frame may hold cards and nothing else may lie on another; a chip lies on its own card.
  const things = [
    ...cards.map(({ id, box, form }) => ({ what: id, of: id, box, frames: form === null })),
    ...found('.issue').map((each) => ({ what: 'the question', of: '', box: boxOf(each), frames: false })),
    ...found('.stub').map((each) => ({ what: `“${says(each)}”`, of: '', box: boxOf(each), frames: false })),
    ...words.map(({ what, box }) => ({ what, of: '', box, frames: false })),
    ...toggles.map(({ of, box, premiseOf }) => ({
      what: `the chip of ${of}`,
      of,
      box,
      frames: false,
      premiseOf,
    })),
  ];
  things.forEach((a, at) => {
    for (const b of things.slice(at + 1)) {
      // The button of a premise stands on the edge of its frame.
      if (('premiseOf' in a && a.premiseOf === b.of) || ('premiseOf' in b && b.premiseOf === a.of)) continue;
      const apart = (a.frames && holds(a.box, b.box)) || (b.frames && holds(b.box, a.box));
      if (!apart && (a.of === '' || a.of !== b.of) && shares(a.box, b.box))
        faults.push(`${a.what} on ${b.what}`);
    }
  });

  const texts = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (!element || (node.textContent ?? '').trim() === '') continue;
    if (element.closest('.visually-hidden, .react-flow__attribution')) continue;
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = boxOf(range);
    if (!shares(box, frame)) continue;
    const size = Number.parseFloat(getComputedStyle(element).fontSize);
    if (size < leastType - 0.01) faults.push(`${size} px: “${says(element)}”`);
    const own = element.closest<HTMLElement>('.card-toggle, .stub, .card, .issue');
    if (own && !holds(boxOf(own), box, 2)) faults.push(`“${says(element)}” sticks out of ${says(own)}`);
    const chip = own?.matches('.card') ? toggles.find(({ card }) => card === own) : undefined;
    if (chip && shares(chip.box, box, 2)) faults.push(`a chip on “${says(element)}”`);
  }

  const drawn = things.map(({ box }) => box);
  const width = Math.max(...drawn.map(({ right }) => right)) - Math.min(...drawn.map(({ left }) => left));
  const height = Math.max(...drawn.map(({ bottom }) => bottom)) - Math.min(...drawn.map(({ top }) => top));
  const room = (frame.right - frame.left) * (frame.bottom - frame.top);
  return {
    detail: region.dataset.detail ?? '',
    frame,
    cards,
    stubs: found('.stub').map(says),
    filled: drawn.length === 0 ? 0 : (width * height) / room,
    faults: [...new Set(faults)],
  };
}
