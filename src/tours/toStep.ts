// What is on screen, as a step of a tour: which claim, how much round it, and what is open.

import type { Argument, WrittenStep } from '../argument/argument.ts';
import { type Doubts, formatDoubts } from '../argument/doubts.ts';
import { visiblyOpen } from '../argument/expansion.ts';
import { ancestorsOf } from '../argument/walk.ts';

interface OnScreen {
  argument: Argument | null;
  focus: string | null;
  expanded: ReadonlySet<string>;
  open: { claim: string; citation: number } | null;
  /** The claim whose branch alone is shown; null for the whole argument. */
  isolatedRoot: string | null;
  doubts: Doubts | null;
}

/**
 * @param whole Whether the whole map is looked at.
 * @returns A step without id, caption and notes; null where there is no map.
 */
export function toStep(
  { argument, focus, expanded, open, isolatedRoot, doubts }: OnScreen,
  whole: boolean,
): WrittenStep | null {
  const [thesis] = argument?.theses ?? [];
  if (!argument || thesis === undefined) return null;
  const claim = focus ?? isolatedRoot ?? thesis;
  const all = isolatedRoot === null && (focus === null || whole);
  const hasOpenChildren = expanded.has(claim) && (argument.claims.get(claim)?.children.length ?? 0) > 0;
  const fit = all ? 'all' : hasOpenChildren || isolatedRoot === claim ? 'subtree' : 'nodes';
  // A step opens by itself what leads to its claim and, where it shows what hangs on that, the claim too.
  const above = ancestorsOf(argument, claim);
  const needed = new Set(fit === 'subtree' ? [...above, claim] : above);
  // What is open elsewhere is no part of the view, and would give away what later steps are to show.
  const show = [...visiblyOpen(argument, expanded)].filter(
    (id) => !needed.has(id) && (all || ancestorsOf(argument, id).includes(claim)),
  );
  return {
    focus: [claim],
    fit,
    ...(show.length === 0 ? {} : { show }),
    ...(open && { open: { claim: open.claim, citation: open.citation } }),
    ...(doubts && doubts.size > 0 && { doubt: formatDoubts(doubts) }),
  };
}
