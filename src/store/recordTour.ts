// Recording a tour: sights that are kept become its steps, every change is kept in this browser at once, it can be
// tried out, and put into the map's file.

import type { Tour } from '../argument/argument.ts';
import { isolate } from '../labels/isolate.ts';
import { automaticTour } from '../tours/automaticTour.ts';
import { stepName } from '../tours/stepName.ts';
import { tidyTour } from '../tours/tidyTour.ts';
import { toStep } from '../tours/toStep.ts';
import { documentWithTour } from '../tours/tourDocument.ts';
import {
  changedStep,
  draftOf,
  newDraft,
  retitled,
  settled,
  type TourDraft,
  withStep,
} from '../tours/tourDraft.ts';
import { keepTour, keptTours } from './keptTours.ts';
import { mapFileName } from './mapFileName.ts';
import type { Session } from './session.ts';
import type { SessionState } from './state.ts';

/** The tours of the map's file, without the one that is recorded. */
export const givenTours = (session: Session): readonly Tour[] =>
  session.store.getState().original?.argument.tours ?? [];

const newKey = () => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

/** Tours of this map that the browser has kept, without the one that is open. */
export function waitingTours(session: Session): TourDraft[] {
  const { argument, origin, draft } = session.store.getState();
  if (!argument) return [];
  return keptTours(origin, argument, givenTours(session)).filter(({ key }) => key !== draft?.key);
}

/**
 * Keeps a sight as the last step. A tour that waits for its author is asked about before one begins.
 *
 * @param seen What was on screen when it was asked for.
 */
export function keepSight(session: Session, seen = session.store.getState()): void {
  const state = session.store.getState();
  const step = toStep(seen, seen.detail === 'whole');
  if (!state.argument || state.origin !== seen.origin || !step) return;
  if (!state.draft && waitingTours(session).some(({ saved }) => !saved)) {
    session.openPanel('tour');
    session.setDraft(null, 'There is an unsaved tour of this map. Continue it, or start a new one.');
    return;
  }
  // Who keeps a sight of a text reads on.
  if (!state.draft) session.store.setState({ panel: 'tour' });
  const draft = state.draft ?? newDraft(newKey(), givenTours(session));
  const next = withStep(draft, step, stepName(state.argument, step));
  write(session, next, `Step ${next.tour.steps.length} kept.`);
}

/** The view of a step becomes what is on screen; its words stay. */
export function retakeStep(session: Session, id: string): void {
  const state = session.store.getState();
  const step = toStep(state, state.detail === 'whole');
  if (!step) return;
  const { focus, fit, show, open, doubt } = step;
  const sight = { focus, fit, show, open, doubt };
  changeDraft(session, (draft) => changedStep(draft, id, sight), 'The step shows this.');
}

/** @param said What was done, in a sentence; what shows by itself, as typing does, needs none. */
export function changeDraft(session: Session, change: (draft: TourDraft) => TourDraft, said = ''): void {
  const { draft } = session.store.getState();
  const next = draft && change(draft);
  if (next && next !== draft) write(session, { ...next, saved: false }, said);
}

function write(session: Session, draft: TourDraft, said: string): void {
  const { argument, origin } = session.store.getState();
  if (!argument) return;
  const next = { ...draft, changed: Date.now() };
  session.setDraft(next, said);
  keepTour(origin, argument, next);
}

export function startNew(session: Session): void {
  session.setDraft(newDraft(newKey(), givenTours(session)), 'A new tour. Keep the first sight.');
}

export function startFromStructure(session: Session): void {
  const { original: given } = session.store.getState();
  if (!given) return;
  const draft = draftOf(given.argument, newKey(), automaticTour(given.argument), givenTours(session), {
    copy: true,
  });
  write(session, draft, `A tour of ${draft.tour.steps.length} steps. Change what you like.`);
}

export function editTour(session: Session, tour: Tour): void {
  const { original: given } = session.store.getState();
  if (!given) return;
  session.setDraft(
    draftOf(given.argument, newKey(), tour, givenTours(session), { copy: false }),
    `You edit “${isolate(tour.title)}”.`,
  );
}

/** Goes on with a tour that was kept; its id may have been taken by another in the meantime. */
export function continueTour(session: Session, draft: TourDraft): void {
  session.setDraft(
    retitled(draft, draft.tour.title, givenTours(session)),
    `You go on with “${isolate(draft.tour.title)}”.`,
  );
}

/** Closes the draft: it stays in this browser, and the map is as its file has it. */
export function putAway(session: Session): void {
  const { original: given } = session.store.getState();
  if (given && session.store.getState().document !== given.document) {
    session.setTours(given.argument.tours, given.document);
  }
  session.setDraft(null, 'The tour is put away. You find it here again.');
}

/** Presents the draft, from the first step or from this one. */
export function tryTour(session: Session): void {
  const tour = applyDraft(session);
  if (tour) session.startPresentation({ tour: tour.id, step: 0 });
}

/** The draft becomes one of the map's tours, for this page and for windows that it opens. */
function applyDraft(session: Session, draft = session.store.getState().draft): Tour | null {
  const { original: given } = session.store.getState();
  if (!draft || !given || draft.tour.steps.length === 0) return null;
  const tour = tidyTour(draft.tour);
  session.setTours(withTour(given.argument.tours, tour), (named = []) => withTourIn(given, tour, named));
  return tour;
}

/** The text of the map, with ids for what its tour names; one more, that only stands among its words, does no harm. */
function withTourIn(
  { argument, document }: NonNullable<SessionState['original']>,
  tour: Tour,
  named: Iterable<string> = [],
): string {
  const said = JSON.stringify(tour);
  const own = [...argument.claims.keys()].filter((id) => said.includes(id));
  return documentWithTour(document([...own, ...named]), tour);
}

/** In the place of the tour with its id, or behind the others. */
export function withTour(tours: readonly Tour[], tour: Tour): Tour[] {
  const at = tours.findIndex(({ id }) => id === tour.id);
  return at === -1 ? [...tours, tour] : tours.with(at, tour);
}

/** An address that was copied while a draft was tried out names a tour that only this browser has. */
export function reviveTour(session: Session, id: string): void {
  const { draft } = session.store.getState();
  const kept = [...(draft ? [draft] : []), ...waitingTours(session)].find(({ tour }) => tour.id === id);
  if (!kept || givenTours(session).some((tour) => tour.id === id)) return;
  // What is being recorded is not put away for it.
  if (!draft) session.setDraft(kept, '');
  applyDraft(session, kept);
}

export interface SavedMap {
  name: string;
  text: string;
}

/** The map's file with the tour in it; null while the tour has no step. */
export function savedMap(session: Session): SavedMap | null {
  const { draft, origin } = session.store.getState();
  const { original: given } = session.store.getState();
  if (!draft || !given || draft.tour.steps.length === 0) return null;
  return {
    name: mapFileName(origin, given.argument.title),
    text: withTourIn(given, tidyTour(draft.tour)),
  };
}

/** The file was handed to the browser. */
export function markSaved(session: Session, name: string): void {
  const { draft } = session.store.getState();
  if (draft) write(session, settled(draft), `Saved as ${name}.`);
}
