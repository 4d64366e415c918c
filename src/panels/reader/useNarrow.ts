// Whether the window is so narrow that the panel is a sheet: the same words as in theme/sheet.css.

import { useSyncExternalStore } from 'react';

const query = '(max-width: 900px)';

export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches);
}

function subscribe(changed: () => void): () => void {
  const list = matchMedia(query);
  list.addEventListener('change', changed);
  return () => list.removeEventListener('change', changed);
}
