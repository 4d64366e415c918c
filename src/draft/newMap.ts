// A map that is begun from nothing: its thesis is still to be typed.

import type { Draft, DraftClaim } from './draft.ts';

export function blankDraft(): Draft {
  const thesis: DraftClaim = {
    ...{ key: 'thesis', parent: null, slot: 'theses', children: [], premises: null },
    fields: { text: '' },
  };
  return {
    fields: { version: 1, title: newMapTitle },
    issue: null,
    theses: [thesis.key],
    claims: new Map([[thesis.key, thesis]]),
  };
}

/** Until its author gives it one. */
export const newMapTitle = 'New map';
