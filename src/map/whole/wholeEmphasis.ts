// What stands out in the whole: the claim in focus, hits, what is highlighted, and what a talk has the light on.

import { issueId } from '../../layout/issue.ts';
import { rowOf, type WholeTree } from '../../layout/wholeTree.ts';
import { presentedStep } from '../../store/presentedStep.ts';
import type { Session } from '../../store/session.ts';
import { emphasisOf, hitIds } from '../../store/standOut.ts';
import type { WholeEmphasis } from './paintWhole.ts';

export function wholeEmphasis(session: Session, tree: WholeTree): () => WholeEmphasis {
  const rowsOf = (ids: Iterable<string>) => new Set([...ids].flatMap((id) => rowOf(tree, id) ?? []));
  return () => {
    const state = session.store.getState();
    const { focus, expanded, highlighted, presentation } = state;
    const lit = presentation?.spotlight ? presentedStep(state)?.highlighted : null;
    // Who went from the step to explore has all in the light.
    const spotlight = lit && focus !== null && emphasisOf(state, issueId) === 'rest' ? lit : null;
    return {
      focus: focus === null ? null : (rowOf(tree, focus) ?? null),
      highlighted: rowsOf(highlighted),
      hits: rowsOf(hitIds(state)),
      spotlight: spotlight && rowsOf(focus === null ? spotlight : [...spotlight, focus]),
      isOpen: (row) => expanded.has(tree.ids[row] ?? ''),
    };
  };
}
