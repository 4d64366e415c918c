// The pump's map and its essay apart, as they come to a reader who brings the text.

import { readFileSync } from 'node:fs';

export const essay = readFileSync('data/sources/broad-street-essay.txt', 'utf8');

/** The document of the map, without the essay beside it. */
export const bareMap = (() => {
  const map = JSON.parse(readFileSync('data/broad-street-pump.json', 'utf8'));
  const { text: _, ...source } = map.sources[0];
  return JSON.stringify({ ...map, sources: [source, ...map.sources.slice(1)] });
})();

/** A text as a page that somebody saved. */
export const asPage = (text: string) =>
  `<!doctype html><title>Saved</title><nav>Menu</nav><article>${text
    .split(/\n\s*\n/)
    .map(
      (each) => `<p>${each.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&rsquo;')}</p>`,
    )
    .join('\n')}</article><script>document.title = 'ran'</script>`;
