import { loadPart } from '../../store/loadPart.ts';

let loading: Promise<typeof import('./ExploreMap.tsx')> | undefined;

/** @throws {PartProblem} */
export async function loadExploreMap(): Promise<typeof import('./ExploreMap.tsx').ExploreMap> {
  loading ??= loadPart(() => import('./ExploreMap.tsx'));
  return (await loading).ExploreMap;
}
