// Time in a lesson: what has passed, what was planned up to a step, and whether one is early or late.

import type { PresentationState } from '../../protocol/presentation.ts';
import type { Step } from '../../tours/steps.ts';

/** Milliseconds on the clock. */
export function passed({ since, before }: PresentationState['clock'], now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** Seconds planned for the steps before this one, and to the end of it. */
export function plannedAt(steps: readonly Step[], at: number): { from: number; to: number; all: number } {
  const seconds = steps.map((step) => step.seconds);
  const sum = (count: number) => seconds.slice(0, count).reduce((all, each) => all + each, 0);
  return { from: sum(at), to: sum(at + 1), all: sum(steps.length) };
}

/** In words; empty where nothing was planned or little is off. */
export function paceWords(ms: number, planned: { from: number; to: number; all: number }): string {
  if (planned.all === 0) return '';
  const seconds = ms / 1000;
  if (seconds > planned.to + 15) return `${minutes((seconds - planned.to) * 1000)} behind`;
  if (seconds < planned.from - 15) return `${minutes((planned.from - seconds) * 1000)} ahead`;
  return 'On time';
}

/** "9:05", "1:02:30". */
export function minutes(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return h > 0 ? `${h}:${two(m)}:${two(s)}` : `${m}:${two(s)}`;
}
