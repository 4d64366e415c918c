// Stands in for what writes on a map where the page holds the map.

export const Write = () => null;

export const DraftList = () => null;

export const WritePanel = () => null;
