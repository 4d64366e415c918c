// What a map can be filtered by: the roles, tags and sources that stand in it.

import type { Argument, Source } from '../argument/argument.ts';
import { safeLocale } from '../argument/safeLocale.ts';
import { type DisplayRole, displayRoleOf } from '../argument/walk.ts';
import { standingWords } from '../labels/wording.ts';

interface Choices {
  standings: readonly DisplayRole[];
  /** In the order of the alphabet. */
  tags: readonly string[];
  /** In document order. */
  sources: readonly Source[];
}

export function searchChoices(argument: Argument): Choices {
  const standings = new Set<DisplayRole>();
  const tags = new Set<string>();
  for (const claim of argument.claims.values()) {
    if (claim.kind === 'reuse') continue;
    standings.add(displayRoleOf(argument, claim));
    for (const tag of claim.tags) tags.add(tag);
  }
  const locale = safeLocale(argument.language);
  return {
    standings: (Object.keys(standingWords) as DisplayRole[]).filter((standing) => standings.has(standing)),
    tags: [...tags].sort(new Intl.Collator(locale === 'und' ? 'en' : locale).compare),
    sources: [...argument.sources.values()],
  };
}
