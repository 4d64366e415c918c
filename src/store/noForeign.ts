// Stands in for what reads other notations where the page holds the map.

export const isForeignMap = async () => false;

export const readForeign = async () => null;
