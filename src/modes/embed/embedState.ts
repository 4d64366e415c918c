// What an embedded map tells the page about its sight: ids and counts to every page, words of the document only to one
// that is named, or that sent it.

import { tourOf } from '../../argument/stops.ts';
import { addressOf } from '../../session/followAddress.ts';
import { fromHost } from '../../session/openMap.ts';
import { talkSight } from '../../session/stageSight.ts';
import type { SessionState } from '../../session/state.ts';
import type { EmbedState } from './messages.ts';

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
