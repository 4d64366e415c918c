// What an embedded map tells the page about its sight: ids and counts to every page, words of the document only to one
// that is named, or that sent it.

import type { EmbedState } from '../../protocol/messages.ts';
import { fromHost } from '../../store/openMap.ts';
import type { SessionState } from '../../store/state.ts';
import { talkSight } from '../../store/talkSight.ts';
import { tourOf } from '../../tours/stops.ts';
import { addressOf } from '../../url/followAddress.ts';

/** @param host The origin that alone hears it; null where any page may be the host. */
export function embedState(state: SessionState, host: string | null): EmbedState {
  const { argument, focus, open, view, branch, theme, talk } = state;
  return {
    title: host === null && !fromHost(state.origin) ? null : (argument?.title ?? null),
    node: focus,
    expand: talk ? null : addressOf(state).expand,
    view,
    open,
    branch,
    tour: argument && talk ? tourOf(argument, talk.tour).id : null,
    step: talkSight(state)?.stop.id ?? null,
    theme,
  };
}
