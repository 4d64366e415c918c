import type { Argument } from '../argument/argument.ts';
import { askedToOpen, type Expansion, expandedTo } from '../argument/expansion.ts';
import { drawnOf, drawnOn } from '../layout/drawnOpening.ts';
import type { Direction, Size } from '../layout/layoutResult.ts';
import { layouts } from './layoutPart.ts';

/**
 * What is open of a map when it opens: what the address asks for, what the page has drawn, or as much as is readable.
 * Where what lays maps out did not come, that is not known: then as the page has drawn it for another window, or the
 * reasons and objections of its theses.
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
  const asked = askedToOpen(argument, expansion);
  if (asked) return asked;
  const drawn = direction === null ? drawnOn(argument, stage) : null;
  const opening = drawn ?? layouts.loaded()?.openingOf(argument, stage, direction, null) ?? drawnOf(argument);
  return opening?.expanded ?? expandedTo(argument, 1);
}
