// How much there is of a tour, in words.

import type { WrittenStep } from '../argument/argument.ts';

export const stepsWords = (count: number): string =>
  count === 0 ? 'no steps yet' : `${count} ${count === 1 ? 'step' : 'steps'}`;

/** @param seconds Of all steps and smaller steps together. @returns "2:05"; empty where nothing is planned. */
export function minutesWords(seconds: number): string {
  const whole = Math.round(seconds);
  return whole === 0 ? '' : `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export const plannedSeconds = (steps: readonly WrittenStep[]): number =>
  steps.reduce((sum, { seconds = 0, sub = [] }) => sum + seconds + plannedSeconds(sub), 0);
