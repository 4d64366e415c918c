// Stands in for what opens drafts where the page holds its map, or stands in a frame.

export const openDraft = () => undefined;
