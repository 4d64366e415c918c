// What explores comes in parts that run one after the other, each in a task of its own: the page hears the reader
// between them. Each is a script: see firstParts in vite/firstSight.ts.

import { loadPart } from '../../store/loadPart.ts';

/** @throws {PartProblem} */
export async function loadInParts(): Promise<typeof import('./startExplore.tsx')> {
  await loadPart(() => import('../../map/ArgumentMap.tsx'));
  return await loadPart(() => import('./startExplore.tsx'));
}
