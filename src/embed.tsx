// The embedded map as one classic script: for every frame, also such as may load no modules, and for pages that hold
// their map.

import { options } from 'preact';
import { embedPlace } from './apps/embed/embedPlace.ts';
import { startEmbed } from './apps/embed/startEmbed.tsx';
import { refuseDrops } from './apps/refuseDrops.ts';
import { attempt } from './store/attempt.ts';
import './theme.css';

refuseDrops();
const root = document.getElementById('built-map') ?? document.getElementById('root');
if (root) {
  // While the map comes to life each change is drawn in a task of its own: the page round it hears its reader.
  options.debounceRendering = (draw) => setTimeout(draw);
  setTimeout(() => delete options.debounceRendering, 5000);
  attempt(() => startEmbed(embedPlace(root)));
}
