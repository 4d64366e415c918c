// The web app: a shell for the mode that the address asks for, and no other.

import { asksForEmbed, asksWhatIf } from './apps/asksForEmbed.ts';
import { keepPage, leaveFirstSight } from './apps/explore/first/leaveFirstSight.ts';
import { refuseDrops } from './apps/refuseDrops.ts';
import { sayNotStarted } from './apps/sayNotStarted.ts';
import { loadPart } from './store/loadPart.ts';

/** What the program does without nowhere, and browsers older than README names have not got. */
const able = 'Segmenter' in Intl && 'canParse' in URL && 'checkVisibility' in Element.prototype;

function styled(href: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const onerror = () => reject(new TypeError('The style of the map did not come.'));
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href, onload: resolve, onerror }));
  });
}

const beside = (file: string) => new URL(file, document.baseURI).href;

async function start(root: HTMLElement): Promise<void> {
  refuseDrops();
  if (!able) {
    // The page says already what is needed.
    document.querySelector('.on-its-way')?.remove();
    keepPage();
    return;
  }
  if (asksForEmbed()) {
    // Of frames there is one program, which is built by itself: `embed` in vite.config.ts. What asks what if is not in it.
    const whatIf = asksWhatIf();
    await loadPart(() => styled(beside(whatIf ? './full.css' : './embed.css')));
    leaveFirstSight();
    await loadPart(() =>
      whatIf
        ? import(/* @vite-ignore */ new URL('./full.js', document.baseURI).href)
        : import(/* @vite-ignore */ new URL('./embed.js', document.baseURI).href),
    );
    return;
  }
  const { startExplore } = await loadPart(() => import('./apps/explore/startExplore.tsx'));
  await startExplore(root);
}

const root = document.getElementById('root');
if (root) {
  start(root).catch((error: unknown) => {
    keepPage();
    sayNotStarted(root, error);
  });
}
