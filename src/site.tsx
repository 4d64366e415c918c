// The web app: a shell for the mode that the address asks for, and no other.

import './theme.css';

async function start(): Promise<void> {
  // Also as editors write it: see session/parseQuery.ts, which is not loaded for this one word.
  if (/[?&;]mode=embed(?=&|$)/i.test(location.search + location.hash)) {
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
