// Stands in for what reads Word files and PDFs where the page holds the map.

export const convertFile = async () => ({
  problem:
    'This page holds its map and can read plain texts and web pages only. Open the map on the site for Word files and PDFs, or save the text as plain text (.txt).',
});
