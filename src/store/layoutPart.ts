// What lays maps out. A map that the page has drawn is shown without it: see layout/drawnOpening.ts.

import { loadedOnce } from './loadedOnce.ts';

export const layouts = loadedOnce(() => import('../layout/layouts.ts'));
