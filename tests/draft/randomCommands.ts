// Commands at random, as who writes might do them.

import fc from 'fast-check';
import * as adding from '../../src/draft/adding.ts';
import * as changing from '../../src/draft/changing.ts';
import { branchAt, type Draft } from '../../src/draft/draft.ts';
import { commit, type History } from '../../src/draft/history.ts';
import * as moving from '../../src/draft/moving.ts';
import { isRefused, type Outcome } from '../../src/draft/outcome.ts';

/** A command at random: which, on which claim, with which other. */
export interface Try {
  what: number;
  one: number;
  other: number;
  at: number;
}
export const tries: fc.Arbitrary<Try> = fc.record({
  what: fc.nat(16),
  one: fc.nat(10_000),
  other: fc.nat(10_000),
  at: fc.nat(5),
});

export function outcomeOf(draft: Draft, { what, one, other, at }: Try): Outcome {
  const keys = [...draft.claims.keys()];
  const key = keys[one % keys.length] ?? '';
  const second = keys[other % keys.length] ?? '';
  const said = { fields: { text: `Said ${one}.` } };
  switch (what) {
    case 0:
      return adding.addBelow(draft, key, 'reason', {
        ...said,
        index: Math.min(at, draft.claims.get(key)?.children.length ?? 0),
      });
    case 1:
      return adding.addBelow(draft, key, 'objection', said);
    case 2:
      return adding.addBelow(draft, key, 'evidence', said);
    case 3:
      return adding.addBeside(draft, key);
    case 4:
      return adding.addPremise(draft, key);
    case 5:
      return adding.addUndercut(draft, key);
    case 6:
      return changing.setField(draft, key, 'text', `Another text ${at}, with “quotes” and a line.`);
    case 7:
      return changing.setField(draft, key, 'label', at === 0 ? '' : `Name ${at}`);
    case 8:
      return changing.flip(draft, key);
    case 9:
      return moving.remove(draft, key);
    case 10:
      return moving.removeAlone(draft, key);
    case 11:
      return moving.moveTo(draft, key, { parent: second, slot: 'children', index: 0 });
    case 12:
      return moving.moveBy(draft, key, (['before', 'after', 'out', 'in'] as const)[at % 4] ?? 'in');
    case 13:
      return adding.reuse(draft, key, second);
    case 14:
      return changing.split(draft, key, 12);
    case 15:
      return changing.join(draft, key);
    default:
      return adding.paste(draft, second, [branchAt(draft, key)]);
  }
}

/** New claims without words are none yet: here they get some at once. */
export function done(history: History, outcome: Outcome): History {
  if (isRefused(outcome)) return history;
  let next = commit(history, outcome, null);
  for (const [key, { fields }] of next.draft.claims) {
    if (fields.text !== '') continue;
    const text = changing.setField(next.draft, key, 'text', `Words of ${key}.`);
    if (!isRefused(text)) next = commit(next, text, null);
  }
  return next;
}
