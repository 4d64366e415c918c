import { expect, test } from 'vitest';
import { drawBlocks } from '../../src/drawing/drawBlocks.ts';
import { palette } from '../../src/drawing/palette.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { elementsOf, parseXml } from './xml.ts';

const size = { width: 320, height: 200 };
const blocksOf = (svg: string) =>
  elementsOf(parseXml(svg))
    .filter(({ name, attributes }) => name === 'rect' && attributes.has('x'))
    .map(({ attributes }) => attributes);

test('every claim of a map, the question too, is a block within the picture', () => {
  const school = shipped('school-at-nine');
  const blocks = blocksOf(drawBlocks(school, 'light', size));
  expect(blocks).toHaveLength(school.claims.size + 1);
  const number = (block: ReadonlyMap<string, string>, name: string) => Number(block.get(name));
  const outside = blocks.filter(
    (block) =>
      number(block, 'x') < 0 ||
      number(block, 'y') < 0 ||
      number(block, 'x') + number(block, 'width') > size.width ||
      number(block, 'y') + number(block, 'height') > size.height,
  );
  expect(outside).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'a thesis, a reason and an objection differ, in the %s theme',
  (theme) => {
    const map = mapOf({
      text: 'T.',
      children: [
        { role: 'reason', text: 'R.' },
        { role: 'objection', text: 'O.' },
      ],
    });
    const colours = palette[theme];
    const blocks = blocksOf(drawBlocks(map, theme, size));
    expect(blocks.map((block) => block.get('stroke') ?? block.get('fill'))).toEqual([
      colours.ink,
      colours.support,
      colours.objection,
    ]);
    expect(blocks.map((block) => block.has('stroke-dasharray'))).toEqual([false, false, true]);
  },
);

test('there are no words in it but its title, and nothing that a policy on style would refuse', () => {
  const svg = drawBlocks(shipped('broad-street-pump'), 'light', size);
  const names = elementsOf(parseXml(svg)).map(({ name }) => name);
  expect(names.filter((name) => /text|style|script|image/.test(name))).toEqual([]);
  expect(svg).not.toContain('style=');
  expect(svg).toContain('<title>The pump in Broad Street</title>');
});
