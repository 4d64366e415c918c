// What an embedded map tells the page about its view: ids and counts to every page, words of the document only to one
// that is named, or that sent it.

import type { EmbedState } from '../../protocol/messages.ts';
import { fromHost } from '../../store/openMap.ts';
import { presentedStep } from '../../store/presentedStep.ts';
import type { SessionState } from '../../store/state.ts';
import { tourOf } from '../../tours/steps.ts';
import { viewAddress } from '../../url/viewAddress.ts';

/** @param host The origin that alone hears it; null where any page may be the host. */
export function embedState(state: SessionState, host: string | null): EmbedState {
  const { argument, focus, open, view, isolatedRoot, theme, presentation } = state;
  return {
    title: host === null && !fromHost(state.origin) ? null : (argument?.title ?? null),
    node: focus,
    // A step opens claims, too, and more may be opened while it is shown.
    expand: viewAddress({ ...state, presentation: null }).expand,
    view,
    open,
    branch: isolatedRoot,
    tour: argument && presentation ? tourOf(argument, presentation.tour).id : null,
    step: presentedStep(state)?.step.id ?? null,
    theme,
  };
}
