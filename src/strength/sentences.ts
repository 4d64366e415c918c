// What follows from a doubt, in sentences.

import type { Argument } from '../argument/argument.ts';
import type { Doubts } from '../argument/doubts.ts';
import { nameOf } from '../argument/walk.ts';
import { capital } from '../labels/capital.ts';
import { bandWords, doubtedName, doubtVerb } from '../labels/doubtWords.ts';
import { isolate } from '../labels/isolate.ts';
import { bandOf, isOverturned } from './bands.ts';
import type { Matter, Matters, Pair } from './matters.ts';

/** A move that is smaller is not seen on any meter. */
const visible = 0.005;

/** "falls from well supported to open", "stays open, a little weaker". */
export function moveWords(before: number, now: number): string {
  const [from, to] = [bandWords[bandOf(before)], bandWords[bandOf(now)]];
  const verb = now < before ? 'falls' : 'rises';
  if (from !== to) return `${verb} from ${from} to ${to}`;
  if (Math.abs(now - before) < visible) return `stays ${to}`;
  const size = Math.abs(now - before) < 0.05 ? 'a little ' : '';
  return `stays ${to}, ${size}${now < before ? 'weaker' : 'stronger'}`;
}

/** "the thesis", or its name where there are several. */
const thesisWords = (argument: Argument, id: string): string => {
  const claim = argument.claims.get(id);
  return argument.theses.length > 1 && claim ? `“${isolate(nameOf(argument, claim))}”` : 'the thesis';
};

/** "The thesis stands well supported." */
export function nowSentence(argument: Argument, { id, now }: Pick<Matters, 'id' | 'now'>): string {
  return `${capital(thesisWords(argument, id))} is ${bandWords[bandOf(now)]}.`;
}

/** "Reject “A”, and the thesis falls from well supported to open." */
export function matterSentence(
  argument: Argument,
  { id, now }: Pick<Matters, 'id' | 'now'>,
  matter: Pick<Matter, 'key' | 'thesis'>,
): string {
  return `Reject ${doubtedName(argument, matter.key)}, and ${thesisWords(argument, id)} ${moveWords(now, matter.thesis)}.`;
}

/** "Reject “A” and “C” together, and the thesis falls from well supported to open." */
export function pairSentence(
  argument: Argument,
  { id, now }: Pick<Matters, 'id' | 'now'>,
  { keys, thesis }: Pair,
): string {
  const [one, two] = keys.map((key) => doubtedName(argument, key));
  return `Reject ${one} and ${two} together, and ${thesisWords(argument, id)} ${moveWords(now, thesis)}.`;
}

/** Said before pairs, or where there are none. */
export function noSingleSentence(
  argument: Argument,
  { id, now, pairs }: Pick<Matters, 'id' | 'now' | 'pairs'>,
): string {
  const stays = bandOf(now) === 2 ? 'moves it away from open' : `brings ${thesisWords(argument, id)} to open`;
  return `No single doubt ${stays}${pairs.length === 0 ? ', and no two of those tried do' : ''}.`;
}

/**
 * What is said when one thing was doubted, more or less than before: "“A” rejected: the thesis falls from well
 * supported to open. 3 other claims fall, 1 rises."
 */
export function doubtSentence(
  argument: Argument,
  thesis: string,
  key: string,
  doubts: Doubts,
  before: (claim: string) => number | undefined,
  now: (claim: string) => number | undefined,
): string {
  const doubt = doubts.get(key) ?? 0;
  const [was, is] = [before(thesis) ?? 0, now(thesis) ?? 0];
  const done = doubt === 0 ? 'accepted again' : doubtVerb(doubt);
  const [fall, rise] = othersMoved(argument, [thesis, key], before, now);
  const others = [
    ...(fall > 0 ? [`${fall} other ${fall === 1 ? 'claim falls' : 'claims fall'}`] : []),
    ...(rise > 0
      ? [
          `${rise}${fall > 0 ? '' : ` other ${rise === 1 ? 'claim' : 'claims'}`} ${rise === 1 ? 'rises' : 'rise'}`,
        ]
      : []),
  ].join(', ');
  const overturned = isOverturned(was, is) ? ' It is overturned.' : '';
  return `${capital(doubtedName(argument, key))} ${done}: ${thesisWords(argument, thesis)} ${moveWords(was, is)}.${overturned}${others ? ` ${others}.` : ''}`;
}

/** How many claims beside these fall to a lower band, and how many rise to a higher one. */
function othersMoved(
  argument: Argument,
  but: readonly string[],
  before: (claim: string) => number | undefined,
  now: (claim: string) => number | undefined,
): readonly [fall: number, rise: number] {
  let [fall, rise] = [0, 0];
  for (const { id, kind } of argument.claims.values()) {
    if (kind === 'reuse' || but.includes(id)) continue;
    const move = bandOf(now(id) ?? 0) - bandOf(before(id) ?? 0);
    if (move < 0) fall++;
    else if (move > 0) rise++;
  }
  return [fall, rise];
}
