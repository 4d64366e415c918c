// The embedded map as one classic script: for every frame, also such as may load no modules, and for pages that hold
// their map.

import { drawInTasks } from './apps/drawInTasks.ts';
import { embedPlace } from './apps/embed/embedPlace.ts';
import { startEmbed } from './apps/embed/startEmbed.tsx';
import { refuseDrops } from './apps/refuseDrops.ts';
import { attempt } from './store/attempt.ts';
import './theme.css';

refuseDrops();
const root = document.getElementById('built-map') ?? document.getElementById('root');
if (root) {
  // While the map comes to life, in a page that is somebody else's.
  setTimeout(drawInTasks(), 5000);
  attempt(() => startEmbed(embedPlace(root)));
}
