import type { Argument } from '../argument/argument.ts';
import { type Expansion, expandedTo } from '../argument/expansion.ts';
import { drawnOn } from '../layout/drawnOpening.ts';
import type { Direction, Size } from '../layout/layoutResult.ts';
import { layouts } from './layoutPart.ts';

/**
 * What is open of a map when it opens: as the page has drawn it, or as much as is readable. Where what lays maps out did
 * not come, the reasons and objections of its theses.
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
): ReadonlySet<string> {
  const drawn = direction === null && expansion === null ? drawnOn(argument, stage) : null;
  const opening = drawn ?? layouts.loaded()?.openingOf(argument, stage, direction, expansion);
  return opening?.expanded ?? expandedTo(argument, expansion ?? 1);
}
