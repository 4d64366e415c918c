// Ahead of anything that is drawn: whether this address opens as the page is drawn, and what is asked for at once. It
// stands in the page itself and runs where it stands.

import { readable } from '../../../layout/readable.ts';
import { asksForEmbed, asksWhatIf } from '../../asksForEmbed.ts';
import { showsMapFirst } from './leaveFirstSight.ts';

const root = document.documentElement;
const {
  scripts = '',
  mapScripts = '',
  roundScripts = '',
  layoutScripts = '',
  outlineScripts = '',
  style = '',
  embed = '',
  map = '',
} = document.currentScript?.dataset ?? {};
const asked = location.search + location.hash;

// What is seen before them goes first over a slow line: the page.
const preload = (
  rel: 'preload' | 'modulepreload',
  as: string,
  href: string,
  crossOrigin: '' | null = null,
) => {
  const link = { rel, as, href, crossOrigin, fetchPriority: 'low' };
  return document.head.appendChild(Object.assign(document.createElement('link'), link));
};

/** What a reader keeps may turn the map. */
function isTurned(): boolean {
  try {
    return /"direction"/.test(localStorage.getItem('therefore:settings') ?? '');
  } catch {
    return false;
  }
}

// Colours change nothing that is drawn. Whatever else an address says, it may say of another map or view.
const plain = /^(\?theme=(auto|light|dark))?$/.test(asked) && history.state === null && !isTurned();
root.dataset.first = plain ? (innerWidth < readable.narrow ? 'outline' : 'map') : 'none';

/** The page itself was there at once, in milliseconds: whatever a browser takes the line for, which it may not know yet. */
const isNear = performance.now() < 50;
/** In megabits a second, where a browser tells. */
const { downlink = 10 } = (navigator as { connection?: { downlink?: number } }).connection ?? {};
// Fonts come too late there for what is seen at first: see fonts.ts.
if (plain && downlink < 3 && !isNear) root.dataset.line = 'slow';

if (asksForEmbed()) {
  const program = asksWhatIf() ? embed.replace('embed', 'full') : embed;
  preload('modulepreload', 'script', program);
  preload('preload', 'style', program.replace(/js$/, 'css'));
} else {
  const scriptsOf = (names: string) =>
    names.split(' ').map((href) => preload('modulepreload', 'script', href));
  // For fingers it is not: see place.ts.
  const isDrawn = root.dataset.first === 'map' && !matchMedia('(pointer: coarse)').matches;
  const shown = root.dataset.first === 'outline' ? outlineScripts : mapScripts;
  const askForRest = () => scriptsOf(roundScripts);
  const askForShown = () => {
    const links = scriptsOf(isDrawn ? shown : `${layoutScripts} ${shown}`);
    if (showsMapFirst()) links.at(-1)?.addEventListener('load', askForRest);
    else askForRest();
  };
  scriptsOf(scripts);
  // Two scripts that are compiled beside what is painted first hold it up: that is the second frame, the first comes
  // before the drawing is read and is empty. Over a line that is waited for, to ask for them later costs more.
  if (showsMapFirst() && isNear) requestAnimationFrame(() => requestAnimationFrame(askForShown));
  else askForShown();
  preload('preload', 'style', style, '');
  if (plain) preload('preload', 'fetch', map, '');
}

// A program that does not come, or cannot be read, leaves the page as it is without one.
addEventListener(
  'error',
  ({ target }) => {
    const ofProgram = target === window || target instanceof HTMLScriptElement;
    if (ofProgram && /map|outline/.test(root.dataset.first ?? '')) root.dataset.first = 'failed';
  },
  true,
);
