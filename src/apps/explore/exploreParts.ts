// The page and its map are scripts of their own: each is there as soon as it can be.

import { loadedOnce } from '../../store/loadedOnce.ts';

export const exploreMap = loadedOnce(() => import('./ExploreMap.tsx').then(({ ExploreMap }) => ExploreMap));

export const outline = loadedOnce(() =>
  import('../../panels/outline/Outline.tsx').then(({ Outline }) => Outline),
);

/** What stands round the map. */
export const surroundings = loadedOnce(() => import('./Surroundings.tsx'));

export type Surroundings = typeof import('./Surroundings.tsx');
