// The signs on buttons: strokes on a grid of 20.

import { frameIcons } from './frameIcons.ts';

export const iconPaths = {
  ...frameIcons,
  map: 'M3 8.2h4.4v3.6H3zM12.6 3H17v3.6h-4.4zM12.6 13.4H17V17h-4.4zM7.4 10h2.6M12.6 4.8h-.8A1.8 1.8 0 0 0 10 6.6v6.8a1.8 1.8 0 0 0 1.8 1.8h.8',
  outline: 'M3 4.5h2M8 4.5h9M6 10h2M11 10h6M6 15.5h2M11 15.5h6',
  text: 'M10 5.2C8.4 4 6 3.6 3 3.8v11.4c3-.2 5.4.2 7 1.4 1.6-1.2 4-1.6 7-1.4V3.8c-3-.2-5.4.2-7 1.4zm0 0v11.4',
  sources: 'M4.5 3.5h8l3 3v10h-11zM12.5 3.5v3h3M7.5 10h5M7.5 13h5',
  present: 'M3 3.5h14M4.2 3.5v8.8h11.6V3.5M10 12.3v2.2M6.6 17l3.4-2.5 3.4 2.5M8.6 5.8v4.2l3.4-2.1z',
  whatIf: 'M10 3v14M3 6h14M5 6l-2 5h4zM15 6l-2 5h4z',
  write: 'M4 16l.8-3.4L13.6 3.8l2.6 2.6-8.8 8.8zM11.8 5.6l2.6 2.6',
  maps: 'M3 4h6v5H3zM11 4h6v5h-6zM3 11h6v5H3zM11 11h6v5h-6z',
  open: 'M3 5h5l1.6 2H17v9H3z',
  auto: 'M10 3.5a6.5 6.5 0 1 0 0 13zM10 3.5a6.5 6.5 0 0 1 0 13',
  light:
    'M10 6.6a3.4 3.4 0 1 0 0 6.8 3.4 3.4 0 0 0 0-6.8zM10 2v1.6M10 16.4V18M2 10h1.6M16.4 10H18M4.3 4.3l1.2 1.2M14.5 14.5l1.2 1.2M4.3 15.7l1.2-1.2M14.5 5.5l1.2-1.2',
  dark: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5z',
  more: 'M4.6 10h.01M10 10h.01M15.4 10h.01',
  close: 'M5 5l10 10M15 5 5 15',
  branch: 'M4 4v12M4 10h5M9 6.8h7v6.4H9z',
  down: 'M7.5 3.5h5V7h-5zM3 13h4v3.5H3zM13 13h4v3.5h-4zM10 7v3M5 13v-3h10v3',
  right: 'M3.5 7.5V13H7V7.5zM13 3v4h3.5V3zM13 13v4h3.5v-4zM7 10h3M13 5h-3v10h3',
  list: 'M3 4h9v3.2H3zM7 12.8h10V16H7zM4.6 7.2v7.2H7',
  search: 'M8.7 3.2a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11zM12.8 12.8 17 17',
  previous: 'M5 12.5l5-5 5 5',
  next: 'M5 7.5l5 5 5-5',
  up: 'M10 16V4.5M5.5 9 10 4.5 14.5 9',
  downwards: 'M10 4v11.5M5.5 11l4.5 4.5 4.5-4.5',
  filter: 'M3 4.5h14M5.5 10h9M8 15.5h4',
} as const;
