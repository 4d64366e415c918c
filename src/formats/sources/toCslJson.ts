// The sources of a map as CSL-JSON, which they are but for what only a map has.

import type { ArgumentDocument } from '../../argument/document.ts';
import { cslJson } from '../../labels/reference.ts';
import { lossesOf } from '../lossesOf.ts';
import type { Written } from '../notation.ts';

export function toCslJson(document: ArgumentDocument): Written {
  const licences = (document.sources ?? []).filter(({ license }) => license !== undefined).length;
  const losses = lossesOf(document, ['sourceTexts', 'reporters']);
  const strengths = (document.sources ?? []).filter(({ strength }) => strength !== undefined).length;
  const told = [
    { message: 'Licences of sources are left out.', count: licences },
    { message: 'How far authors hold sources is left out.', count: strengths },
  ].filter(({ count }) => count > 0);
  return { text: `${cslJson(document.sources ?? [])}\n`, losses: [...losses, ...told] };
}
