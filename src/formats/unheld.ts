// What of a map a notation has no place for, told in the same words for each of them.

import type { Argument, Claim } from '../argument/argument.ts';
import type { LossCollector } from './losses.ts';

const ofClaims = {
  label: ['The short name of a claim is left out.', ({ label }: Claim) => label !== undefined],
  note: ['The note on a claim is left out.', ({ note }: Claim) => note !== undefined],
  tags: ['The tags of a claim are left out.', ({ tags }: Claim) => tags.length > 0],
  lang: ['The language of a claim is left out.', ({ lang }: Claim) => lang !== undefined],
  warrant: ['The warrant of a step is left out.', ({ warrant }: Claim) => warrant !== undefined],
  evidence: ['Evidence becomes a reason.', ({ role, premise }: Claim) => role === 'evidence' && !premise],
  inference: [
    'An objection to a step becomes one to its claim.',
    ({ against }: Claim) => against === 'inference',
  ],
  premises: [
    'Premises that count only together become a reason each.',
    ({ kind }: Claim) => kind === 'linked',
  ],
  strength: ['How far an author holds a claim is left out.', (claim: Claim) => 'strength' in claim],
} as const;

const ofMaps = {
  summary: ['The summary is left out.', ({ summary }: Argument) => (summary === undefined ? 0 : 1)],
  language: [
    'The language of the map is left out.',
    ({ language }: Argument) => (language === 'und' ? 0 : 1),
  ],
  issue: [
    'The question that the theses answer is left out.',
    ({ issue }: Argument) => (issue === undefined ? 0 : 1),
  ],
  tours: ['A tour is left out.', ({ tours }: Argument) => tours.length],
  sources: ['A source is left out.', ({ sources }: Argument) => sources.size],
  citations: [
    'A citation is left out.',
    ({ claims }: Argument) => [...claims.values()].reduce((sum, { citations }) => sum + citations.length, 0),
  ],
} as const;

export type MapPart = keyof typeof ofClaims | keyof typeof ofMaps;

/** @param held What the notation has a place for, or what its writer tells by itself. */
export function tellUnheld(argument: Argument, held: readonly MapPart[], losses: LossCollector): void {
  for (const [part, [message, count]] of Object.entries(ofMaps)) {
    const number = held.includes(part as MapPart) ? 0 : count(argument);
    if (number > 0) losses.add(message, undefined, number);
  }
  for (const [part, [message, isLost]] of Object.entries(ofClaims)) {
    if (held.includes(part as MapPart)) continue;
    for (const claim of argument.claims.values()) if (isLost(claim)) losses.add(message);
  }
}
