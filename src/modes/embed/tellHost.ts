// Tells the page around the frame what happens in it: each thing once, when it changes.

import { tourOf } from '../../argument/stops.ts';
import type { Session } from '../../session/session.ts';
import { stageSight, stopsIn } from '../../session/stageSight.ts';
import { embedState } from './embedState.ts';
import type { HostChannel } from './hostChannel.ts';

/** Runs until the returned function is called. */
export function tellHost({ store }: Session, { send }: Pick<HostChannel, 'send'>): () => void {
  let before = store.getState();
  let told = '';
  return store.subscribe((state) => {
    const { argument, layout, focus, open, report, talk } = state;
    const old = before;
    before = state;
    if (report && report !== old.report) {
      const [problem] = report.problems;
      send('error', { message: `${report.file} could not be shown. ${problem?.message ?? ''}`.trim() });
    }
    if (!argument || !layout) return;
    if (!old.layout || old.argument !== argument) send('ready', { waiting: false, title: argument.title });
    if (focus !== old.focus) send('select', { id: focus });
    if (open && (open.claim !== old.open?.claim || open.citation !== old.open.citation)) {
      const source = argument.claims.get(open.claim)?.citations[open.citation]?.source ?? '';
      send('source', { claim: open.claim, citation: open.citation, source });
    }
    if (talk && (talk.stop !== old.talk?.stop || talk.tour !== old.talk?.tour)) {
      const stop = stageSight(argument, talk.tour, talk.stop)?.stop;
      const count = stopsIn(argument, talk).length;
      if (stop)
        send('step', { tour: tourOf(argument, talk.tour).id, step: stop.id, index: talk.stop, count });
    }
    const now = embedState(state);
    const text = JSON.stringify(now);
    if (text !== told) send('state', now);
    told = text;
  });
}
