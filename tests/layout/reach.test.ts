import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { ancestorsOf } from '../../src/argument/walk.ts';
import { mostShown, reach } from '../../src/layout/reach.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

const all = (argument: Argument) => new Set(argument.claims.keys());
const large = sound(generatedMap(6000));
const wide = mapOf({
  id: 't',
  text: 'It is so.',
  children: Array.from({ length: 5000 }, (_, at) => ({
    id: `n${at}`,
    role: 'reason',
    text: `Reason ${at}.`,
  })),
});

test('a map that can be shown at once is shown at once', () => {
  const argument = shipped('broad-street-pump');
  expect(reach(argument, { expanded: all(argument) })).toBeNull();
});

describe('of a larger one', () => {
  test.each([null, 'n0', 'n17', 'n3000', 'n5999'])(
    'so many claims are shown round %s, and all that they hang on',
    (centre) => {
      const shown = reach(large, { expanded: all(large), centre });
      expect(shown?.size).toBe(mostShown);
      expect(shown?.has(centre ?? 'n0')).toBe(true);
      const hanging = [...(shown ?? [])].filter((id) => !shown?.has(large.claims.get(id)?.parent ?? id));
      expect(hanging).toEqual([]);
    },
  );

  test('none that is shown is further off than one that is not', () => {
    const expanded = all(large);
    const centre = 'n3000';
    const shown = reach(large, { expanded, centre }) ?? new Set();
    const way = new Set([centre, ...ancestorsOf(large, centre)]);
    const away = distances(large, centre);
    const farthest = Math.max(...[...shown].filter((id) => !way.has(id)).map((id) => away.get(id) ?? 0));
    for (const [id, distance] of away) {
      if (distance < farthest) expect(shown.has(id)).toBe(true);
    }
  });

  test('a closed claim shows nothing below it, and stands for what is in the middle below it', () => {
    const expanded = all(large);
    const centre = 'n3000';
    const [parent = ''] = ancestorsOf(large, centre);
    expanded.delete(parent);
    const shown = reach(large, { expanded, centre });
    expect(shown?.has(parent)).toBe(true);
    expect(shown?.has(centre)).toBe(false);
    expect(shown?.size).toBe(mostShown);
  });

  test('a branch ends at its top', () => {
    const branch = large.claims.get('n0')?.children[0] ?? '';
    const shown = reach(large, { expanded: all(large), branch }) ?? new Set();
    for (const id of shown) expect(id === branch || ancestorsOf(large, id).includes(branch)).toBe(true);
    expect(reach(large, { expanded: all(large), branch, centre: 'n0' })).toEqual(shown);
  });

  test('of a family of thousands those beside the claim in the middle are shown', () => {
    const shown = reach(wide, { expanded: all(wide), centre: 'n2500' }, 101);
    const numbers = [...(shown ?? [])].filter((id) => id !== 't').map((id) => Number(id.slice(1)));
    expect(Math.min(...numbers)).toBe(2450);
    expect(Math.max(...numbers)).toBe(2549);
    expect(numbers).toHaveLength(100);
  });

  test('of thousands of answers to a question too', () => {
    const theses = Array.from({ length: 5000 }, (_, at) => ({ id: `n${at}`, text: `Answer ${at}.` }));
    const forest = sound(
      JSON.stringify({ version: 1, title: 'A forest', issue: { text: 'What is so?', theses } }),
    );
    const shown = reach(forest, { expanded: all(forest), centre: 'n4999' });
    expect(shown?.size).toBe(mostShown);
    expect(shown?.has('n4500')).toBe(true);
    expect(shown?.has('n0')).toBe(false);
    expect(reach(forest, { expanded: all(forest) })?.has('n0')).toBe(true);
  });
});

/** Steps from a claim to all others, up and down. */
function distances(argument: Argument, from: string): Map<string, number> {
  const away = new Map([[from, 0]]);
  for (const [id, distance] of away) {
    const claim = argument.claims.get(id);
    for (const next of [claim?.parent ?? '', ...(claim?.children ?? [])]) {
      if (argument.claims.has(next) && !away.has(next)) away.set(next, distance + 1);
    }
  }
  return away;
}
