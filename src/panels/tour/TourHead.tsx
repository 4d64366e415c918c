// The draft as a whole: its title, whether it is safe, and what can be done with it.

import { useId } from 'react';
import { limits } from '../../argument/limits.ts';
import { minutesWords, plannedSeconds, stepsWords } from '../../labels/tourWords.ts';
import {
  changeDraft,
  givenTours,
  keepSight,
  markSaved,
  putAway,
  savedMap,
  tryTour,
} from '../../store/recordTour.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { storage } from '../../store/storage.ts';
import { tidyTour } from '../../tours/tidyTour.ts';
import { readdressed, retitled, summarized, type TourDraft } from '../../tours/tourDraft.ts';
import { CopyButton } from '../CopyButton.tsx';
import { saveText } from '../saveText.ts';
import { TourName } from './TourName.tsx';

export function TourHead({ draft }: { draft: TourDraft }) {
  const session = useSession();
  const titleId = useId();
  const writes = useSessionState((state) => state.mode === 'write');
  const { tour } = draft;
  const planned = minutesWords(plannedSeconds(tour.steps));
  const isEmpty = tour.steps.length === 0;
  const save = () => {
    const file = savedMap(session);
    if (!file) return;
    saveText(file.name, file.text, 'application/json');
    markSaved(session, file.name);
  };
  return (
    <>
      <h2 className="visually-hidden">Tour</h2>
      <label htmlFor={titleId}>Title of the tour</label>
      <input
        id={titleId}
        className="tour-title"
        dir="auto"
        value={tour.title}
        maxLength={limits.text}
        onChange={(event) =>
          changeDraft(session, (now) => retitled(now, event.target.value, givenTours(session)))
        }
      />
      <details className="tour-more">
        <summary>More of this tour</summary>
        <label htmlFor={`${titleId}-summary`}>Summary</label>
        <textarea
          id={`${titleId}-summary`}
          rows={2}
          dir="auto"
          value={tour.summary ?? ''}
          maxLength={limits.text}
          onChange={(event) => changeDraft(session, (now) => summarized(now, event.target.value))}
        />
        {/* Elsewhere a saved tour keeps its name: links lead to it, and by it the file's own is found again. */}
        {writes && (
          <TourName
            id={tour.id}
            rename={(name) =>
              changeDraft(session, (now) => {
                const others = givenTours(session).filter(({ id }) => id !== now.tour.id);
                return readdressed(now, name, others);
              })
            }
          />
        )}
      </details>
      <p className="tour-soft">
        {stepsWords(tour.steps.length)}
        {planned !== '' && ` · ${planned} minutes planned`}
        {draft.changed > 0 && ` · ${writes ? 'in your draft' : safety(draft)}`}
      </p>
      <p className="tour-ways tour-keep">
        <button type="button" className="button main" onClick={() => keepSight(session)}>
          Keep this sight
        </button>
        <button type="button" className="button" disabled={isEmpty} onClick={() => tryTour(session)}>
          Try it
        </button>
      </p>
      <p className="tour-ways tour-file">
        {/* Who writes saves the draft, in which the tour is. */}
        {!writes && (
          <button type="button" className="button" disabled={isEmpty} onClick={save}>
            Save map with this tour
          </button>
        )}
        {!isEmpty && (
          <CopyButton label="Copy the tour" text={() => JSON.stringify(tidyTour(tour), null, 2)} />
        )}
        <button type="button" className="link quiet" onClick={() => putAway(session)}>
          Put away
        </button>
      </p>
    </>
  );
}

function safety({ saved }: TourDraft): string {
  if (saved) return 'saved';
  return storage.isKept()
    ? 'kept in this browser, not saved yet'
    : 'this browser keeps nothing: save before you leave';
}
