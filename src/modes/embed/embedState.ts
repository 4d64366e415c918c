// What an embedded map tells the page about its sight.

import { tourOf } from '../../argument/stops.ts';
import { addressOf } from '../../session/followAddress.ts';
import { talkSight } from '../../session/stageSight.ts';
import type { SessionState } from '../../session/state.ts';
import type { EmbedState } from './messages.ts';

export function embedState(state: SessionState): EmbedState {
  const { argument, focus, open, view, branch, theme, talk } = state;
  return {
    title: argument?.title ?? null,
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
