// Asks for the fonts where the body begins: asked for in the head, fonts that may be left out would hold up the first
// frame. It stands in the page itself.

import { loadFonts } from '../../fontsReady.ts';

if (document.documentElement.dataset.line === 'slow') {
  // The scripts go before the fonts there: the map is drawn beneath what is seen while these come. They are asked for
  // when the last two are on their way: the line would be idle until the answer comes.
  const scripts = document.querySelectorAll('link[rel="modulepreload"]');
  let left = scripts.length;
  const settled = () => {
    left--;
    if (left === 2) void loadFonts();
  };
  for (const script of scripts) {
    script.addEventListener('load', settled);
    script.addEventListener('error', settled);
  }
} else {
  for (const href of document.currentScript?.dataset.fonts?.split(' ') ?? []) {
    const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href };
    document.head.append(Object.assign(document.createElement('link'), font));
  }
}
