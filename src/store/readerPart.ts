// What reads documents. A map that ships is shown without it: see soundMaps.ts.

import { loadPart } from './loadPart.ts';

/** @throws {PartProblem} */
export const loadReader = () => loadPart(() => import('../argument/reader.ts'));
