// Scenes of any part of any map, in any room: nothing covers anything, and what is in focus is there.

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ancestorsOf } from '../../src/argument/walk.ts';
import { type Room, scene } from '../../src/layout/scene.ts';
import { embedType, pageType, wallType } from '../../src/layout/typeSizes.ts';
import { shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';
import { forAll } from '../quotes/forAll.ts';
import { faultsOf } from './sceneFaults.ts';

// Those that ship have linked premises, objections to steps, claims used again, a question with rival answers.
const maps = [
  ...[30, 300, 3000].map((size) => sound(generatedMap(size))),
  ...['putin-zelensky-summit', 'broad-street-pump', 'school-at-nine'].map(shipped),
];

const roomOf = ([width, height, place]: [number, number, number]): Room => {
  const type = [pageType, embedType, wallType({ width, height })][place] ?? pageType;
  return { width, height, type, growth: place === 2 ? 1.45 : 1.2, target: place === 2 ? 0 : 24 };
};
const rooms = fc
  .tuple(fc.integer({ min: 360, max: 1920 }), fc.integer({ min: 240, max: 1080 }), fc.nat(2))
  .map(roomOf);
const foci = fc.array(fc.nat(2999), { minLength: 1, maxLength: 5 });

test('whatever is in focus in whatever room, all of it is there and nothing covers anything', () => {
  forAll(
    'scenes',
    fc.tuple(fc.constantFrom(...maps), foci, rooms),
    ([argument, numbers, room]) => {
      const ids = [...argument.claims.keys()];
      const focus = [...new Set(numbers.map((number) => ids[number % ids.length] as string))];
      const expanded = new Set(focus.flatMap((id) => [id, ...ancestorsOf(argument, id)]));
      const request = { focus, expanded };
      expect(faultsOf(argument, request, room, scene(argument, request, room))).toEqual([]);
    },
    24,
  );
});
