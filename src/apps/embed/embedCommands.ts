// What can be done by key in an embedded map: what the map itself offers, without dialogs and files, which belong to
// the full page. Escape is in useEmbedKeys.ts.

import { citationCommands } from '../commands/citationCommands.ts';
import { moveCommands } from '../commands/moveCommands.ts';
import { viewCommands } from '../commands/viewCommands.ts';

const offered = new Set([
  ...['thesis', 'details', 'toggle', 'level-more', 'level-less', 'expand-all', 'expand-none', 'isolate'],
  ...[
    'outline',
    'map',
    'turn',
    'zoom-in',
    'zoom-out',
    'fit',
    'full-size',
    'next-citation',
    'previous-citation',
  ],
]);

export const embedCommands = [...moveCommands, ...viewCommands, ...citationCommands].filter(
  ({ id }) => offered.has(id) || id.startsWith('move-'),
);
