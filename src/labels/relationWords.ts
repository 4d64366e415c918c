// The words on the edges: once for all reasons of a claim, and once for all objections.

/** An undercut's arrow has none: it points at the edge that it attacks. */
export const relationWords = { support: 'because', attack: 'but', undercut: '', answer: '' } as const;
