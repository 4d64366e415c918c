// The tours that readers record, kept in this browser for each map until they discard them.

import type { Argument, Tour } from '../argument/argument.ts';
import { soundStep, soundTour, tidyTour } from '../tours/tidyTour.ts';
import type { TourDraft } from '../tours/tourDraft.ts';
import type { Origin } from './state.ts';
import { storage as browserStorage, type KeptStorage } from './storage.ts';
import { storageScope } from './storageScope.ts';

/** Whose tours they are. */
export function toursKey(origin: Origin, argument: Argument): string {
  return `tours ${JSON.stringify(storageScope(origin, argument))}`;
}

/** Those that were kept, the latest first; none of which the map's own file holds as it stands. */
export function keptTours(
  origin: Origin,
  argument: Argument,
  given: readonly Tour[],
  storage: KeptStorage = browserStorage,
): TourDraft[] {
  const own = new Set(given.map((tour) => JSON.stringify(tidyTour(tour))));
  const drafts = (read(storage, toursKey(origin, argument)) ?? []).flatMap(
    (value) => toDraft(argument, value) ?? [],
  );
  // One of each: what is kept under a key again goes before what was.
  return [...new Map(drafts.map((draft) => [draft.key, draft])).values()]
    .filter(({ tour, saved }) => !saved || !own.has(JSON.stringify(tidyTour(tour))))
    .toSorted((a, b) => b.changed - a.changed);
}

/** Whether there is anything in it that a reader could miss. */
const isWorthKeeping = ({ tour, deleted }: TourDraft) => tour.steps.length + deleted.length > 0;

/** Keeps a draft as it stands; the others of the map stay, also those that another window has kept meanwhile. */
export function keepTour(
  origin: Origin,
  argument: Argument,
  draft: TourDraft,
  storage: KeptStorage = browserStorage,
): void {
  const key = toursKey(origin, argument);
  const others = (read(storage, key) ?? []).filter((value) => keyIn(value) !== draft.key);
  write(storage, key, isWorthKeeping(draft) ? [...others, draft] : others);
}

export function forgetTour(
  origin: Origin,
  argument: Argument,
  draft: string,
  storage: KeptStorage = browserStorage,
): void {
  const key = toursKey(origin, argument);
  write(
    storage,
    key,
    (read(storage, key) ?? []).filter((value) => keyIn(value) !== draft),
  );
}

function write(storage: KeptStorage, key: string, drafts: readonly unknown[]): void {
  const before = storage.read(key);
  // What another version wrote, or a defect broke, is set aside: a reader made it.
  if (before !== null && read(storage, key) === null) storage.write(`${key} unread`, before);
  storage.write(key, JSON.stringify({ version: 1, drafts }));
}

/** Null where nothing is kept, or nothing that can be read. */
function read(storage: KeptStorage, key: string): unknown[] | null {
  try {
    const value: unknown = JSON.parse(storage.read(key) ?? 'null');
    if (typeof value !== 'object' || value === null || !('drafts' in value)) return null;
    return Array.isArray(value.drafts) ? value.drafts : null;
  } catch {
    return null;
  }
}

function keyIn(value: unknown): string | null {
  const found = typeof value === 'object' && value !== null && 'key' in value && value.key;
  return typeof found === 'string' ? found : null;
}

const isPlace = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
/** Milliseconds since 1970 that a date can have. */
const isTime = (value: unknown): value is number => isPlace(value) && value <= 8.64e15;

/** Another version of the program may have written it: what cannot be read is passed over. */
function toDraft(argument: Argument, value: unknown): TourDraft | null {
  const key = keyIn(value);
  if (key === null) return null;
  const fields = value as Record<string, unknown>;
  const tour = soundTour(argument, fields.tour);
  if (!tour) return null;
  const deleted = (Array.isArray(fields.deleted) ? fields.deleted : []).flatMap((each: unknown) => {
    const { step: written, at, within } = (each ?? {}) as Record<string, unknown>;
    const step = soundStep(argument, written);
    return step && isPlace(at) ? [{ step, at, ...(typeof within === 'string' ? { within } : {}) }] : [];
  });
  const changed = isTime(fields.changed) ? fields.changed : 0;
  return { key, tour, settled: fields.settled === true, saved: fields.saved === true, deleted, changed };
}
