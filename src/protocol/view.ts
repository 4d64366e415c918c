// What a page can ask a map to show, in the words of the address: the view, its detail and the colours.

export type ThemeChoice = 'auto' | 'light' | 'dark';
/** What is shown: the map, the outline in its place, or the map with its source beside it, or a handout. */
export type View = 'map' | 'outline' | 'text' | 'handout';
/**
 * How much of each claim the map shows: sentences, names, or the whole argument as rectangles. `auto`: sentences or
 * names, as there is room.
 */
export type DetailChoice = 'auto' | 'sentences' | 'names' | 'whole';
