// What the two windows of a talk share, whole at every change: a late one needs nothing but the last. Cameras are not
// in it, each window fits its own size; nor are texts that the reader attached.

import type { PresentationState } from './presentation.ts';

export interface Snapshot {
  talk: Omit<PresentationState, 'votes'> & { votes: [string, readonly number[]][] };
  /** Where the presenter went from the step; null at the step itself. */
  away: {
    focus: string | null;
    open: { claim: string; citation: number } | null;
    expanded: string[];
    /** What is doubted, by key; null where nobody asks what if. */
    doubts: [string, number][] | null;
  } | null;
}

/** Null for anything that is no snapshot: the other window may be of another version. */
export function parseSnapshot(value: unknown): Snapshot | null {
  if (!isRecord(value) || !isRecord(value.talk)) return null;
  const { tour, step, screen, spotlight, laser, overview, votes, clock } = value.talk;
  if (tour !== null && typeof tour !== 'string') return null;
  if (!Number.isSafeInteger(step) || !['map', 'black', 'white'].includes(String(screen))) return null;
  if ([spotlight, laser, overview].some((flag) => typeof flag !== 'boolean')) return null;
  if (!Array.isArray(votes) || !votes.every(isVote)) return null;
  if (!isRecord(clock) || !Number.isFinite(clock.before)) return null;
  if (clock.since !== null && !Number.isFinite(clock.since)) return null;
  if (value.away !== null && !isAwaySight(value.away)) return null;
  // Field by field: nothing comes along that nobody looked at.
  const talk = {
    tour,
    step,
    screen,
    spotlight,
    laser,
    overview,
    votes,
    clock: { before: clock.before, since: clock.since },
  };
  return { talk, away: value.away } as Snapshot;
}

function isAwaySight(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { focus, open, expanded, doubts } = value;
  const opens =
    open === null ||
    (isRecord(open) && typeof open.claim === 'string' && Number.isSafeInteger(open.citation));
  const ids = Array.isArray(expanded) && expanded.every((id) => typeof id === 'string');
  const doubted = doubts === null || (Array.isArray(doubts) && doubts.every(isDoubt));
  return (focus === null || typeof focus === 'string') && opens && ids && doubted;
}

const isDoubt = (value: unknown): boolean =>
  Array.isArray(value) && typeof value[0] === 'string' && value[1] > 0 && value[1] <= 1;

export function isVote(value: unknown): value is [string, readonly number[]] {
  return (
    Array.isArray(value) &&
    typeof value[0] === 'string' &&
    Array.isArray(value[1]) &&
    value[1].every((count) => Number.isSafeInteger(count) && count >= 0)
  );
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
