// What two messages of one kind amount to that came between two pictures on screen: the later one, except
// that steps add up and claims to open gather.

import { type HostMessage, messageLimits } from './messages.ts';

/** @returns `later` where the two are of different kinds. */
export function mergeMessages(earlier: HostMessage | undefined, later: HostMessage): HostMessage {
  if (earlier?.type === 'step' && later.type === 'step' && later.to === null) {
    return { ...earlier, by: within(earlier.by + later.by) };
  }
  if (earlier?.type === 'expand' && later.type === 'expand' && later.to === null) {
    const claims = [...new Set([...earlier.claims, ...later.claims])];
    return { ...earlier, claims: claims.slice(-messageLimits.ids) };
  }
  return later;
}

function within(steps: number): number {
  return Math.max(-messageLimits.steps, Math.min(messageLimits.steps, steps));
}
