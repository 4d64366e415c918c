// Languages that Intl does not know. A map with one is shown all the same, in what of the tag is known.

import type { Argument } from './argument.ts';
import { toPath } from './pointer.ts';
import { createLocator } from './position.ts';
import type { Problem } from './problems.ts';
import { createReport } from './report.ts';
import { isKnownLocale, safeLocale } from './safeLocale.ts';

/** @param text Of the argument's document, for the places. */
export function checkLanguages(argument: Argument, text: string): Problem[] {
  const report = createReport(createLocator(text));
  const check = (tag: string | undefined, pointer: string) => {
    if (tag === undefined || isKnownLocale(tag)) return;
    report.addAt(toPath(pointer), 'unknown-language', tag, safeLocale(tag));
  };
  check(argument.language, '/language');
  for (const { lang, pointer } of argument.claims.values()) check(lang, `${pointer}/lang`);
  return report.problems();
}
