// What the levels of detail are called.

export const detailLabels = { sentences: 'Sentences', names: 'Names', whole: 'Whole' } as const;
