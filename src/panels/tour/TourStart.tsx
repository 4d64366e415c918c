// Before a tour is recorded: what recording is, tours that wait for their author, and what one can start from.

import { useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { stepsWords } from '../../labels/tourWords.ts';
import { forgetTour, keepTour } from '../../store/keptTours.ts';
import {
  continueTour,
  editTour,
  givenTours,
  keepSight,
  startFromStructure,
  startNew,
  waitingTours,
} from '../../store/recordTour.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { TourDraft } from '../../tours/tourDraft.ts';

export function TourStart({ argument }: { argument: Argument }) {
  const session = useSession();
  const [discarded, setDiscarded] = useState<TourDraft | null>(null);
  const waiting = waitingTours(session);
  const given = givenTours(session);
  const discard = (draft: TourDraft) => {
    forgetTour(session.store.getState().origin, argument, draft.key);
    setDiscarded(draft);
  };
  const restore = (draft: TourDraft) => {
    keepTour(session.store.getState().origin, argument, draft);
    setDiscarded(null);
  };
  return (
    <>
      <h2>Tour</h2>
      {waiting.map((draft) => (
        <Waiting key={draft.key} draft={draft} discard={() => discard(draft)} />
      ))}
      {discarded && (
        <p className="tour-undo">
          <span>
            Discarded: <bdi>{discarded.tour.title}</bdi>
          </span>
          <button type="button" className="button small" ref={focused} onClick={() => restore(discarded)}>
            Undo
          </button>
        </p>
      )}
      <p>
        Walk through the map and keep what the class is to see, step by step, with the button or the key{' '}
        <kbd>K</kbd>. Captions, notes and questions are added here.
      </p>
      <p className="tour-ways">
        {waiting.length === 0 ? (
          <button type="button" className="button main" onClick={() => keepSight(session)}>
            Keep this sight as step 1
          </button>
        ) : (
          <button type="button" className="button" onClick={() => startNew(session)}>
            Start a new tour
          </button>
        )}
      </p>
      <section className="tour-from">
        <h3>Or change one that is there</h3>
        <ul>
          <li>
            <button type="button" className="link" onClick={() => startFromStructure(session)}>
              Start from the tour made from the map’s structure
            </button>
          </li>
          {given.map((tour) => (
            <li key={tour.id}>
              <button type="button" className="link" onClick={() => editTour(session, tour)}>
                Edit “<bdi>{tour.title}</bdi>”
              </button>{' '}
              <span className="tour-soft">{stepsWords(tour.steps.length)}</span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** The button that was pressed is gone: the way back gets the keyboard. */
const focused = (button: HTMLButtonElement | null) => button?.focus({ preventScroll: true });

const dates = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function Waiting({ draft, discard }: { draft: TourDraft; discard: () => void }) {
  const session = useSession();
  const { tour, saved, changed } = draft;
  return (
    <section className="tour-waiting">
      <p>
        {saved ? 'You saved a tour of this map on ' : 'You have an unsaved tour of this map from '}
        {dates.format(changed)}: “<bdi>{tour.title}</bdi>”, {stepsWords(tour.steps.length)}.
      </p>
      <p className="tour-ways">
        <button
          type="button"
          className={`button ${saved ? '' : 'main'}`}
          onClick={() => continueTour(session, draft)}
        >
          Continue<span className="visually-hidden"> “{tour.title}”</span>
        </button>
        <button type="button" className="button" onClick={discard}>
          Discard<span className="visually-hidden"> “{tour.title}”</span>
        </button>
      </p>
    </section>
  );
}
