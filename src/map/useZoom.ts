// The zoom, in whole percents: drawn again only when what one reads of it changes.

import { useStore } from '@xyflow/react';

export function useZoom(): number {
  return useStore(({ transform }) => Math.round(transform[2] * 100) / 100);
}
