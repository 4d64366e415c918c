// The embedded map as one classic script, for frames that may load no modules and for pages that hold their map.

import { startEmbed } from './modes/embed/startEmbed.tsx';
import './theme.css';

const root = document.getElementById('map');
const held = document.querySelector('script[type="application/json"][data-argument-map]');
if (root instanceof HTMLElement) {
  const { full, map, first } = root.dataset;
  void startEmbed({
    root,
    held:
      held instanceof HTMLElement
        ? { text: held.textContent ?? '', base: new URL(held.dataset.base ?? './', document.baseURI).href }
        : null,
    ways: { page: new URL(full ?? './index.html', document.baseURI).href, map: map ?? null },
    first: first ?? null,
  });
}
