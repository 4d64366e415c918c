// A tour that is recorded while one writes goes into the draft with each change, and comes back from it with each undo.

import { useEffect } from 'react';
import type { WrittenStep } from '../../argument/argument.ts';
import { setTour } from '../../draft/describing.ts';
import { amend, commit } from '../../draft/history.ts';
import { isRefused } from '../../draft/outcome.ts';
import { keepTour } from '../../store/keptTours.ts';
import { tidyTour } from '../../tours/tidyTour.ts';
import type { Writer } from './writer.ts';

const idOf = ({ id }: WrittenStep) => id ?? '';
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function useDraftTours(writer: Writer): void {
  useEffect(() => {
    const { session, store } = writer;
    let own = false;
    const once = (go: () => void) => {
      if (own) return;
      own = true;
      try {
        go();
      } finally {
        own = false;
      }
    };
    const toDraft = () => {
      const { draft: recorded, argument, origin } = session.store.getState();
      if (!recorded || !argument || recorded.tour.steps.length === 0) return;
      const tour = tidyTour(recorded.tour);
      const { history } = store.getState();
      const before = history.draft.fields.tours?.find(({ id }) => id === tour.id);
      if (same(before, tour)) return;
      const outcome = setTour(history.draft, tour);
      if (isRefused(outcome)) return;
      const focus = session.store.getState().focus;
      // Typing is one step, however many letters it has.
      const last = history.done.at(-1);
      const types = last?.words === outcome.words && same(before?.steps.map(idOf), tour.steps.map(idOf));
      store.setState({
        history: types ? amend(history, outcome) : commit(history, outcome, focus),
        // What was done the panel of the tour says itself.
        ...{ words: '', refused: false },
      });
      writer.show(null, false);
      // In the draft it is as safe as the draft: it is offered by itself no more.
      const kept = { ...recorded, settled: true, saved: true };
      session.store.setState({ draft: kept });
      keepTour(origin, argument, kept);
    };
    const fromDraft = () => {
      const { draft: recorded } = session.store.getState();
      if (!recorded?.settled) return;
      const tour = store.getState().history.draft.fields.tours?.find(({ id }) => id === recorded.tour.id);
      if (!tour) session.setDraft(null, '');
      else if (!same(tour, tidyTour(recorded.tour))) session.setDraft({ ...recorded, tour, deleted: [] }, '');
    };
    const stops = [
      session.store.subscribe((state, before) => {
        if (state.draft !== before.draft) once(toDraft);
      }),
      store.subscribe((state, before) => {
        if (state.history !== before.history) once(fromDraft);
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [writer]);
}
