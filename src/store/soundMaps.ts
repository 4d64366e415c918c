/** The maps that ship with the site, by their names: `fingerprint` of the texts that are sound. See vite/site.ts, which knows them. */
export const soundMaps: Readonly<Record<string, string>> = {};
