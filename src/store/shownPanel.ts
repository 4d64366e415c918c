// Which panel is seen: a source's text stands in its place.

import type { SessionState } from './state.ts';

export const shownPanel = ({ panel, view }: Pick<SessionState, 'panel' | 'view'>) =>
  view === 'text' ? null : panel;
