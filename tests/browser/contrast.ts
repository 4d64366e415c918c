// The contrast of words as a browser shows them: their own colour against the nearest ground that is painted.

import type { Locator } from '@playwright/test';

export interface Shown {
  words: string;
  /** 1 to 21 (WCAG 2). */
  ratio: number;
}

/** Of every piece of text below these elements that can be seen. */
export const contrasts = (within: Locator): Promise<Shown[]> =>
  within.evaluateAll((roots) => {
    const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    const read = (colour: string): [number, number, number, number] => {
      if (!canvas) throw new Error('No canvas.');
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
      return [red, green, blue, alpha / 255];
    };
    const over = (top: readonly number[], below: readonly number[]) =>
      [0, 1, 2].map((at) => (top[at] ?? 0) * (top[3] ?? 1) + (below[at] ?? 0) * (1 - (top[3] ?? 1)));
    const luminance = (colour: readonly number[]) => {
      const [red = 0, green = 0, blue = 0] = colour.slice(0, 3).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** A card is painted by its shape, everything else by its own ground. */
    const groundOf = (element: Element): readonly number[] => {
      const shape = element.classList.contains('card') ? element.querySelector('.card-shape') : null;
      const own = read(shape ? getComputedStyle(shape).fill : getComputedStyle(element).backgroundColor);
      if (own[3] === 1) return own;
      return over(own, element.parentElement ? groundOf(element.parentElement) : [255, 255, 255]);
    };
    return roots.flatMap((root) =>
      [...root.querySelectorAll('*'), root].flatMap((element) => {
        const words = [...element.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE)
          .map((node) => node.textContent?.trim() ?? '')
          .join(' ')
          .trim();
        if (words === '' || !element.checkVisibility({ visibilityProperty: true })) return [];
        const ground = groundOf(element);
        const ink = over(read(getComputedStyle(element).color), ground);
        const [light = 0, dark = 0] = [luminance(ink), luminance(ground)].toSorted((a, b) => b - a);
        return [{ words, ratio: (light + 0.05) / (dark + 0.05) }];
      }),
    );
  });
