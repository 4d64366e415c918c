// What a screenshot shows, measured in the page itself: browsers decode pictures.

import type { Tab } from './driver.ts';
import type { Box } from './walk.ts';

/**
 * How sharp a part of the window is: from pixel to pixel of its rows, the step that one in two hundred exceeds, from 0
 * (one colour) to 255 (black beside white).
 */
export async function sharpnessOf(tab: Tab, box: Box): Promise<number> {
  const steps = await tab.evaluate(stepsIn, await tab.screenshot(), box);
  const all = steps.reduce((sum, count) => sum + count, 0);
  let steeper = 0;
  return steps.findLastIndex((count) => {
    steeper += count;
    return steeper > all / 200;
  });
}

/** How many lines go down through a row of pixels, each told apart from what is beside it. */
export async function linesIn(tab: Tab, box: Box): Promise<number> {
  const steps = await tab.evaluate(stepsIn, await tab.screenshot(), { ...box, height: 1 });
  // Into each line and out of it.
  return steps.slice(12).reduce((sum, count) => sum + count, 0) / 2;
}

/** How often each difference of brightness, 0 to 255, stands between two neighbours in the rows of a picture. */
async function stepsIn(png: string, { x, y, width, height }: Box): Promise<number[]> {
  const bytes = Uint8Array.from(atob(png), (char) => char.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(Math.floor(width), Math.floor(height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('There is no canvas.');
  context.drawImage(picture, -Math.round(x), -Math.round(y));
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const counts = new Array<number>(256).fill(0);
  for (let at = 4; at < data.length; at += 4) {
    if ((at / 4) % canvas.width === 0) continue;
    // Green is most of what the eye takes for brightness.
    const step = Math.abs((data[at + 1] ?? 0) - (data[at - 3] ?? 0));
    counts[step] = (counts[step] ?? 0) + 1;
  }
  return counts;
}
