// What layoutPart.ts and awaitLayouts.ts are where the program is of one piece: see `embed` and `full` in vite.config.ts.

import * as all from '../layout/layouts.ts';

export const layouts = { load: async () => all, loaded: () => all };
export const awaitLayouts = async () => {};
