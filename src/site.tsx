// The web app: a shell for the mode that the address asks for, and no other.

import './theme.css';

async function start(root: HTMLElement): Promise<void> {
  if (new URLSearchParams(location.search).get('mode') === 'embed') {
    const { startEmbed } = await import('./modes/embed/startEmbed.tsx');
    const page = new URL('./', document.baseURI).href;
    await startEmbed({ root, held: null, ways: { page, map: null }, first: null });
    return;
  }
  const { startExplore } = await import('./modes/explore/startExplore.tsx');
  await startExplore(root);
}

const root = document.getElementById('root');
if (root) void start(root);
