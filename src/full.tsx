// The whole program as one classic script, for pages that hold their map: in the page, explored, and presented; and for
// frames that ask what if.

import { embedPlace } from './apps/embed/embedPlace.ts';
import { startEmbed } from './apps/embed/startEmbed.tsx';
import { startExplore } from './apps/explore/startExplore.tsx';
import { refuseDrops } from './apps/refuseDrops.ts';
import { attempt } from './store/attempt.ts';
import { parseQuery, queryOf } from './url/parseQuery.ts';
import './theme.css';

refuseDrops();
const root = document.getElementById('built-map') ?? document.getElementById('root');
const mode = parseQuery(queryOf(location)).get('mode');
if (root) {
  if (mode === 'explore' || mode === 'present') {
    document.documentElement.dataset.mode = mode;
    attempt(() => startExplore(root));
  } else {
    if (mode === 'embed') document.documentElement.dataset.mode = mode;
    attempt(() => startEmbed(embedPlace(root)));
  }
}
