// Tells the page around the frame what happens in it: each thing once, when it changes.

import type { Session } from '../../store/session.ts';
import type { LoadFailure } from '../../store/state.ts';
import { stepsIn } from '../../tours/stepView.ts';
import { embedState } from './embedState.ts';
import type { HostChannel } from './hostChannel.ts';

export interface Hearer {
  /** The origin that alone hears what is told; null where any page may be the host. */
  host: string | null;
  /** The frame's own origin. */
  own: string;
}

/** Runs until the returned function is called. */
export function notifyHost(
  { store }: Session,
  { send }: Pick<HostChannel, 'send'>,
  { host, own }: Hearer,
): () => void {
  let before = store.getState();
  let told = '';
  let shown: unknown;
  return store.subscribe((state) => {
    const { argument, layout, detail, focus, open, report, presentation } = state;
    const old = before;
    before = state;
    if (report && report !== old.report) {
      send('error', { message: failure(report, { host, own }) });
    }
    // The whole is laid out by itself.
    if (!argument || !(layout || (detail === 'whole' && !state.pendingView))) return;
    const now = embedState(state, host);
    if (argument !== shown) send('ready', { waiting: false, title: now.title ?? '' });
    shown = argument;
    if (focus !== old.focus) send('select', { id: focus });
    if (open && (open.claim !== old.open?.claim || open.citation !== old.open.citation)) {
      const source = argument.claims.get(open.claim)?.citations[open.citation]?.source ?? '';
      send('source', { claim: open.claim, citation: open.citation, source });
    }
    const { tour, step } = now;
    if (
      presentation &&
      tour !== null &&
      step !== null &&
      (presentation.step !== old.presentation?.step || presentation.tour !== old.presentation.tour)
    ) {
      const count = stepsIn(argument, presentation).length;
      send('step', { tour, step, index: presentation.step, count });
    }
    const text = JSON.stringify(now);
    if (text !== told) send('state', now);
    told = text;
  });
}

/**
 * Words about a document quote it, and it may be any file that the frame's own site gives its reader. A page from there
 * could read it anyway, and one that sent it knows it; every other page, which may name whom it likes, is told what kind
 * of problem there is, and where.
 */
function failure({ file, problems: [problem], fromHost }: LoadFailure, { host, own }: Hearer): string {
  const sentence = `${file} could not be shown`;
  if (!problem) return `${sentence}.`;
  const words = fromHost || host === own || (host !== null && problem.code === 'unreachable');
  if (words) return `${sentence}. ${problem.message}`;
  const { code, line, column } = problem;
  return `${sentence} (${code}, line ${line}, column ${column}).`;
}
