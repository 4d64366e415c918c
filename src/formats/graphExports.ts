// What is written with quotations found in the texts of sources. What finds them is large: it comes when it is needed.

import { toAif } from './aif/toAif.ts';
import type { WriteNotation } from './notation.ts';
import { toSadface } from './sadface/toSadface.ts';

export const graphExports: Readonly<Record<'aif' | 'sadface', WriteNotation>> = {
  aif: toAif,
  sadface: toSadface,
};
