// Commands that change how the argument is shown: view, layout, colours, zoom.

import type { ThemeChoice } from '../../protocol/view.ts';
import type { Command } from './command.ts';
import { hasMap, stateOf } from './conditions.ts';
import { detailLabels } from './detailLabels.ts';
import { showView } from './showView.ts';

const themes = (['auto', 'light', 'dark'] as const).map(
  (theme: ThemeChoice): Command => ({
    id: `theme-${theme}`,
    label: { auto: 'Colours of the system', light: 'Light colours', dark: 'Dark colours' }[theme],
    group: 'View',
    keys: [],
    when: (session) => stateOf(session).theme !== theme,
    run: (session) => session.setTheme(theme),
  }),
);

const directions = (['down', 'right', 'list'] as const).map(
  (direction): Command => ({
    id: `direction-${direction}`,
    label: { down: 'Layout: top down', right: 'Layout: along the line', list: 'Layout: list' }[direction],
    group: 'View',
    keys: [],
    when: (session) => hasMap(session) && stateOf(session).direction !== direction,
    run: (session) => session.setDirection(direction),
  }),
);

const details = (['auto', 'sentences', 'names', 'whole'] as const).map(
  (detail): Command => ({
    id: `detail-${detail}`,
    label: `Detail: ${detailLabels[detail].toLowerCase()}`,
    group: 'View',
    keys: [],
    when: (session) => hasMap(session) && stateOf(session).detail !== detail,
    run: (session) => session.setDetail(detail),
  }),
);

export const viewCommands: readonly Command[] = [
  {
    id: 'outline',
    label: 'Outline, or back to the map',
    group: 'View',
    keys: ['o'],
    when: hasMap,
    run: (session) => showView(session, stateOf(session).view === 'outline' ? 'map' : 'outline'),
  },
  {
    id: 'source-text',
    label: 'Source text beside the map',
    group: 'View',
    keys: ['t'],
    when: hasMap,
    run: (session) => showView(session, stateOf(session).view === 'text' ? 'map' : 'text'),
  },
  {
    id: 'map',
    label: 'To the map',
    group: 'View',
    keys: ['m'],
    when: hasMap,
    run: (session) => showView(session, 'map'),
  },
  {
    id: 'to-outline',
    label: 'To the outline',
    group: 'View',
    keys: [],
    hidden: true,
    run: (session) => showView(session, 'outline'),
  },
  {
    id: 'turn',
    label: 'Turn the layout',
    group: 'View',
    keys: ['d'],
    when: hasMap,
    run: (session) =>
      session.setDirection(stateOf(session).layout?.places.direction === 'right' ? 'down' : 'right'),
  },
  ...details,
  ...directions,
  ...themes,
  {
    id: 'overview',
    label: 'Show or hide the overview',
    group: 'View',
    keys: ['v'],
    when: hasMap,
    run: (session) => session.showOverview(!stateOf(session).overview),
  },
  {
    id: 'panel',
    label: 'Show or hide the details',
    group: 'View',
    keys: [],
    // A text is in their place.
    when: (session) => hasMap(session) && stateOf(session).view !== 'text',
    run: (session) => session.openPanel(stateOf(session).panel === null ? 'details' : null),
  },
  {
    id: 'zoom-in',
    label: 'Zoom in',
    group: 'Zoom',
    keys: ['+', '='],
    when: hasMap,
    run: (session) => session.zoom(1),
  },
  {
    id: 'zoom-out',
    label: 'Zoom out',
    group: 'Zoom',
    keys: ['-'],
    when: hasMap,
    run: (session) => session.zoom(-1),
  },
  {
    id: 'fit',
    label: 'Whole map',
    group: 'Zoom',
    keys: ['0'],
    when: hasMap,
    run: (session) => session.setDetail(stateOf(session).detail === 'whole' ? 'auto' : 'whole'),
  },
];
