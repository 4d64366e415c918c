// A tour that is recorded while one writes goes into the draft with each change, and comes back from it with each undo.

import { useEffect } from 'react';
import type { Tour } from '../../argument/argument.ts';
import { removeTour, setTour } from '../../draft/describing.ts';
import { amend, commit, type Entry, type History } from '../../draft/history.ts';
import { isRefused } from '../../draft/outcome.ts';
import { keepTour } from '../../store/keptTours.ts';
import { tidyTour } from '../../tours/tidyTour.ts';
import { identified, type TourDraft } from '../../tours/tourDraft.ts';
import type { Writer } from './writer.ts';

const typed = new Set(['title', 'summary', 'caption', 'notes', 'seconds', 'text', 'choices']);
/** A tour without what is typed into it. */
const bones = (tour: Tour | undefined) =>
  JSON.stringify(tour, (field, value: unknown) => (typed.has(field) ? undefined : value));
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

export function useDraftTours(writer: Writer): void {
  useEffect(() => {
    const { session, store } = writer;
    let own = false;
    /** The step that what is typed last became. */
    let typing: Entry | undefined;
    const once = (go: () => void) => {
      if (own) return;
      own = true;
      try {
        go();
      } finally {
        own = false;
      }
    };
    const toDraft = (was: TourDraft | null) => {
      const { draft: recorded, argument, origin } = session.store.getState();
      if (!recorded || !argument) return;
      const tour = tidyTour(recorded.tour);
      const { history } = store.getState();
      const id = was?.key === recorded.key ? was.tour.id : tour.id;
      const found = history.draft.fields.tours?.find((each) => each.id === id);
      // A file has no tour without steps. One that was emptied goes; one that is opened so is as the draft has it.
      const isEmpty = tour.steps.length === 0;
      if (isEmpty && !found) return;
      if (isEmpty && found && was?.key !== recorded.key) {
        session.setDraft({ ...recorded, tour: identified(argument, found) }, '');
        return;
      }
      // A tour that is only opened stays as its author has set it.
      const before = found && tidyTour(identified(argument, found));
      if (same(before, tour)) return;
      const outcome = isEmpty ? removeTour(history.draft, id) : setTour(history.draft, tour, id);
      if (isRefused(outcome)) return;
      const focus = session.store.getState().focus;
      // Typing is one step, however many letters it has, apart from what is put in, taken out and moved.
      const types = bones(before) === bones(tour);
      const goesOn = types && typing !== undefined && history.done.at(-1) === typing;
      const next = goesOn ? amend(history, outcome) : commit(history, outcome, focus);
      typing = types ? next.done.at(-1) : undefined;
      store.setState({
        history: next,
        // What was done the panel of the tour says itself.
        ...{ words: '', refused: false },
      });
      writer.show(null, false);
      // In the draft it is as safe as the draft: it is offered by itself no more.
      const kept = { ...recorded, settled: true, saved: true };
      session.store.setState({ draft: kept });
      keepTour(origin, argument, kept);
    };
    const fromDraft = ({ draft: was }: History) => {
      const { draft: recorded, argument } = session.store.getState();
      if (!recorded?.settled || !argument) return;
      const { id } = recorded.tour;
      const { tours = [] } = store.getState().history.draft.fields;
      const { tours: before = [] } = was.fields;
      // One that is called otherwise by now stands where it stood.
      const at = tours.length === before.length ? before.findIndex((each) => each.id === id) : -1;
      const found = tours.find((each) => each.id === id) ?? tours[at];
      const tour = found && identified(argument, found);
      if (!tour) {
        // One that was emptied waits for steps.
        if (recorded.tour.steps.length > 0) session.setDraft(null, '');
      } else if (!same(tidyTour(tour), tidyTour(recorded.tour)))
        session.setDraft({ ...recorded, tour, deleted: [] }, '');
    };
    const stops = [
      session.store.subscribe((state, before) => {
        if (state.draft !== before.draft) once(() => toDraft(before.draft));
      }),
      store.subscribe((state, before) => {
        if (state.history !== before.history) once(() => fromDraft(before.history));
      }),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [writer]);
}
