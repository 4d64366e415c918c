// Every word of a drawing can be read against what it stands on.

import { expect, test } from 'vitest';
import { palette, type Theme } from '../../src/drawing/palette.ts';
import { mapOf } from '../argument/maps.ts';
import { contrast } from './contrast.ts';
import { drawn, reachesOf } from './drawings.ts';
import { type Element, parseXml, textOf } from './xml.ts';

const cited = [{ source: 'snow', locator: { label: 'page', value: '39' } }];
const map = mapOf(
  {
    ...{ id: 't', text: 'Cholera is waterborne.', citations: cited },
    children: [
      { role: 'evidence', id: 'e', text: 'Snow counted them.', citations: cited },
      { role: 'objection', id: 'o', text: 'So did the air.', citations: cited },
      { role: 'reason', premises: [{ id: 'p', text: 'One.', citations: cited }, { text: 'Two.' }] },
      { role: 'reason', ref: 'e' },
      { role: 'reason', id: 'closed', text: 'Closed.', children: [{ role: 'reason', text: 'Hidden.' }] },
    ],
  },
  { sources: [{ id: 'snow', type: 'book', title: 'On Cholera', author: [{ family: 'Snow' }] }] },
);

test.each(['light', 'dark'] satisfies Theme[])('in the %s theme', (theme) => {
  const open = new Set([
    't',
    ...[...map.claims.values()].filter(({ kind }) => kind === 'linked').map(({ id }) => id),
  ]);
  const shapes = reachesOf(parseXml(drawn(map, { theme }, open)));
  const fillOf = (element: Element) => element.attributes.get('fill') ?? '';
  const lines = shapes.filter(({ element }) => element.name === 'text');
  const weak = lines.flatMap(({ element, box }) => {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const under = shapes.filter(
      (shape) =>
        shape.element.name !== 'text' &&
        /^#/.test(fillOf(shape.element)) &&
        shape.box.x <= middle.x &&
        middle.x <= shape.box.x + shape.box.width &&
        shape.box.y <= middle.y &&
        middle.y <= shape.box.y + shape.box.height,
    );
    const ground = under.findLast(
      (shape) => shapes.indexOf(shape) < shapes.findIndex((each) => each.element === element),
    );
    const ratio = contrast(fillOf(element), ground ? fillOf(ground.element) : palette[theme].paper);
    return ratio >= 4.5 ? [] : [`${textOf(element)}: ${ratio.toFixed(1)}`];
  });
  expect(lines.length).toBeGreaterThan(15);
  expect(lines.some(({ element }) => textOf(element) === 'Snow p. 39')).toBe(true);
  expect(weak).toEqual([]);
});
