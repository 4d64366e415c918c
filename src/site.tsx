// The web app: a shell for the mode that the address asks for, and no other.

import './theme.css';

/** What the program does without nowhere, and browsers older than README names have not got. */
const able = 'Segmenter' in Intl && 'canParse' in URL && 'checkVisibility' in Element.prototype;

async function start(): Promise<void> {
  if (!able) {
    // The page says already what is needed.
    document.querySelector('.on-its-way')?.remove();
    return;
  }
  if (new URLSearchParams(location.search).get('mode') === 'embed') {
    await import('./theme/embed.css');
    // Of frames there is one program, which is built by itself: vite.embed.config.ts.
    if (import.meta.env.DEV) await import('./embed.tsx');
    else await import(/* @vite-ignore */ new URL('./embed.js', document.baseURI).href);
    return;
  }
  const { startExplore } = await import('./modes/explore/startExplore.tsx');
  const root = document.getElementById('root');
  if (root) await startExplore(root);
}

void start();
