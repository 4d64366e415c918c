// What a page can ask a map to show, in the words of the address: the view and the colours.

export type ThemeChoice = 'auto' | 'light' | 'dark';
/** What is shown: the map, the outline in its place, or the map with its source beside it, or a handout. */
export type View = 'map' | 'outline' | 'text' | 'handout';
