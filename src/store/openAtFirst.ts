import type { Argument } from '../argument/argument.ts';
import { askedToOpen, type Expansion, expandedTo } from '../argument/expansion.ts';
import { drawnOn } from '../layout/drawnOpening.ts';
import type { Direction, Size } from '../layout/layoutResult.ts';
import { layouts } from './layoutPart.ts';

/**
 * What is open of a map when it opens: what the address asks for, what the page has drawn, or as much as is readable,
 * which is found by what lays maps out. Null until that is there.
 *
 * @param stage The space on screen.
 * @param direction The reader's choice, or null.
 * @param expansion What the address asks for, or null.
 */
export function openAtFirst(
  argument: Argument,
  stage: Size,
  direction: Direction | null,
  expansion: Expansion,
): ReadonlySet<string> | null {
  const drawn = direction === null ? drawnOn(argument, stage) : null;
  return (
    askedToOpen(argument, expansion) ??
    (drawn ?? layouts.loaded()?.openingOf(argument, stage, direction, null))?.expanded ??
    null
  );
}

/** What is open where nobody can find how much is readable: the reasons and objections of the theses. */
export const openUnfound = (argument: Argument): ReadonlySet<string> => expandedTo(argument, 1);
