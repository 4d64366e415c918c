// What is doubted, as addresses write it.

import { type Doubts, formatDoubts, parseDoubts } from '../argument/doubts.ts';

/** Doubts with commas between them, which in ids stand as their number; there but empty where nothing is doubted yet. */
export const doubtedText = (doubts: Doubts): string =>
  formatDoubts(doubts)
    .map((text) => text.toWellFormed().replace(/[%,]/g, encodeURIComponent))
    .join(',');

export const parseDoubted = (text: string | null): Doubts | null =>
  text === null
    ? null
    : parseDoubts(text.split(',').map((each) => each.replace(/%(?:25|2C)/gi, decodeURIComponent)));
