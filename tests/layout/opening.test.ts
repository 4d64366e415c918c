import { expect, test } from 'vitest';
import { expandedTo } from '../../src/argument/expansion.ts';
import { firstScene, openingOf } from '../../src/layout/opening.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { generatedMap } from '../browser/generatedMap.ts';

const desk = { width: 1020, height: 843 };
const phone = { width: 390, height: 740 };

test.each(['putin-zelensky-summit', 'broad-street-pump'])(
  '%s opens with all its reasons and objections in sight',
  (name) => {
    const map = shipped(name);
    for (const stage of [desk, phone, { width: 1440, height: 830 }, { width: 800, height: 456 }]) {
      const opening = openingOf(map, stage, null, null);
      expect([...opening.expanded]).toEqual(['thesis']);
      const drawn = firstScene(map, stage, opening);
      expect(drawn.fits).toBe(true);
      expect(drawn.direction).toBe(opening.direction);
      for (const id of map.claims.get('thesis')?.children ?? []) expect(drawn.boxes.has(id)).toBe(true);
    }
  },
);

test('on a large screen the flagship opens with sentences', () => {
  const map = shipped('putin-zelensky-summit');
  const stage = { width: 1440, height: 830 };
  const { cards } = firstScene(map, stage, openingOf(map, stage, null, null));
  expect(new Set([...cards.values()].map(({ form }) => form))).toEqual(new Set(['sentence']));
});

test('rival answers to a question open side by side, each with what is for and against it', () => {
  const school = shipped('school-at-nine');
  const opening = openingOf(school, desk, null, null);
  expect(opening).toEqual({ direction: 'right', expanded: new Set(school.theses) });
  const { boxes } = firstScene(school, desk, opening);
  expect(school.theses.every((id) => boxes.has(id))).toBe(true);
});

test('a small map opens to its last level', () => {
  const small = mapOf({
    text: 'T.',
    children: [{ role: 'reason', text: 'A.', children: [{ role: 'evidence', text: 'B.' }] }],
  });
  const { expanded } = openingOf(small, desk, null, null);
  expect([...expanded]).toContain('1.1');
});

test('a large map opens with its first level, in no time', () => {
  const large = sound(generatedMap(3000));
  const { expanded } = openingOf(large, desk, null, null);
  expect([...expanded]).toEqual(['n0']);
});

test('the reader’s direction and the address’s expansion are kept', () => {
  const flagship = shipped('putin-zelensky-summit');
  const opening = openingOf(flagship, desk, 'down', 'all');
  expect(opening.direction).toBe('down');
  expect(opening.expanded).toEqual(expandedTo(flagship, 'all'));
});

test('a claim with a hundred and fifty thousand reasons opens', () => {
  const children = Array.from({ length: 150_000 }, () => ({ role: 'reason', text: 'A.' }));
  const wide = mapOf({ text: 'T.', children });
  const { expanded } = openingOf(wide, desk, null, 2);
  expect(expanded.size).toBe(150_001);
});
