// What the levels of detail are called.

import type { DetailChoice } from '../../protocol/view.ts';

export const detailLabels: Record<DetailChoice, string> = {
  auto: 'Fitted',
  sentences: 'Sentences',
  names: 'Names',
  whole: 'Whole',
};

/** What each shows, in a sentence. */
export const detailMeanings: Record<DetailChoice, string> = {
  auto: 'What you look at, with what belongs to it, fitted to the window',
  sentences: 'All that is open, in sentences',
  names: 'All that is open, in names',
  whole: 'The whole argument at once',
};
