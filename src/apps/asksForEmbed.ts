// Whether the page's address asks for a frame, also as editors write it: see url/parseQuery.ts, which is not loaded for
// this one word.

export const asksForEmbed = (): boolean => /[?&;]mode=embed(?=&|$)/i.test(location.search + location.hash);

/** Whether a frame is to say how strong claims stand. */
export const asksWhatIf = (): boolean => /[?&;]doubt(?=[=&]|$)/i.test(location.search + location.hash);
