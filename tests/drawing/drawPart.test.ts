import { describe, expect, test } from 'vitest';
import type { Argument } from '../../src/argument/argument.ts';
import { documentContents } from '../../src/document/documentContents.ts';
import {
  drawNames,
  drawPart,
  mostPictures,
  type PartOptions,
  type Picture,
} from '../../src/drawing/drawPart.ts';
import { type SvgElement, svgText } from '../../src/drawing/svg.ts';
import { mapOf, shipped } from '../argument/maps.ts';
import { type Element, elementsOf, parseXml, textOf } from './xml.ts';

const room = { width: 664, height: 840 };
const optionsFor = (argument: Argument, more: Partial<PartOptions> = {}): PartOptions => ({
  look: 'paper',
  room,
  numbers: documentContents(argument).numbers,
  blank: new Set(),
  speakers: true,
  ...more,
});
const textsOf = (svg: SvgElement): Element[] =>
  elementsOf(parseXml(svgText(svg))).filter(({ name }) => name === 'text');
const wordsOf = (svg: SvgElement) => textsOf(svg).map(textOf).join(' ');
const widthOf = ({ svg }: Picture) => Number(new Map(svg.attributes).get('width'));

/** In points on paper. */
const leastType = (picture: Picture) =>
  Math.min(...textsOf(picture.svg).map((text) => Number(text.attributes.get('font-size')))) *
  (picture.width / widthOf(picture)) *
  0.75;

const flagship = shipped('putin-zelensky-summit');

describe('the picture of a step', () => {
  const [picture, ...others] = drawPart(
    flagship,
    ['washington', 'harsh-reaction', 'sanctions-bite', 'politico'],
    optionsFor(flagship),
  );
  if (!picture) throw new Error('There is no picture.');

  test('has the claims in full and their way to the thesis by name', () => {
    expect(others).toEqual([]);
    expect(picture.claims).toEqual(['thesis', 'washington', 'harsh-reaction', 'sanctions-bite', 'politico']);
    const words = wordsOf(picture.svg);
    expect(words).toContain('1 Putin avoids');
    expect(words).not.toContain('Putin has no interest');
    expect(words).toContain('Introducing sanctions');
  });

  test('has the numbers of the outline, and no buttons', () => {
    const words = wordsOf(picture.svg);
    expect(words).toContain('1.2.1.1.1 ❞ Evidence');
    expect(words).not.toMatch(/\+ \d+ (reason|objection)/);
  });
});

test('linked premises stand with their frame, named on the way and written out where they are meant', () => {
  const [meant] = drawPart(flagship, ['standing-abroad'], optionsFor(flagship));
  expect(meant?.claims).toEqual(['thesis', 'legitimacy', 'standing-abroad', 'unacceptable']);
  expect(meant && wordsOf(meant.svg)).toContain('A meeting would');
  const [passed] = drawPart(flagship, ['lavrov'], optionsFor(flagship));
  expect(passed && wordsOf(passed.svg)).toContain('1.1a More legitimacy');
  expect(passed && wordsOf(passed.svg)).not.toContain('A meeting would');
});

test('an empty card keeps its number, its role and room to write, and nothing else', () => {
  const blank = new Set(['politico']);
  const [picture] = drawPart(flagship, ['politico'], optionsFor(flagship, { blank }));
  const words = picture ? wordsOf(picture.svg) : '';
  expect(words).toContain('1.2.1.1.1 ❞ Evidence');
  expect(words).not.toContain('Politico');
});

test('without speakers, cards do not give away where something stands', () => {
  const words = (speakers: boolean) =>
    drawPart(flagship, ['politico'], optionsFor(flagship, { speakers }))
      .map(({ svg }) => wordsOf(svg))
      .join(' ');
  expect(words(true)).toContain('through the article ¶ 3');
  expect(words(false)).not.toContain('¶');
});

test('in black and white nothing has a colour', () => {
  const [picture] = drawPart(flagship, ['sanctions-doubt'], optionsFor(flagship, { look: 'grey' }));
  const colours = picture ? (svgText(picture.svg).match(/#[0-9a-f]{6}/g) ?? []) : [];
  expect(colours.length).toBeGreaterThan(0);
  for (const colour of colours) expect(colour).toMatch(/^#(..)\1\1$/);
});

/** A thesis with so many reasons, each with as many below it. */
const wide = (reasons: number, below: number) =>
  mapOf({
    id: 't',
    text: 'Everything hangs on this.',
    children: Array.from({ length: reasons }, (_, at) => ({
      id: `r${at}`,
      role: 'reason',
      label: `Reason ${at}`,
      text: `The reason number ${at}, which is said in a sentence of some length that takes several lines.`,
      children: Array.from({ length: below }, (_, deeper) => ({
        id: `r${at}-${deeper}`,
        role: 'evidence',
        text: `The evidence ${deeper} for it, which is said in a sentence of some length too.`,
      })),
    })),
  });

describe('what is too large for one picture', () => {
  const argument = wide(12, 3);
  const all = [...argument.claims.keys()];
  const pictures = drawPart(argument, all, optionsFor(argument));

  test('comes in several, which together hold every claim in full', () => {
    expect(pictures.length).toBeGreaterThan(1);
    const full = new Set(pictures.flatMap(({ claims, brief }) => claims.filter((id) => !brief.has(id))));
    expect([...full].toSorted()).toEqual(all.toSorted());
  });

  test('names the claim that they hang on in each after the first', () => {
    expect(pictures.every(({ claims }) => claims.includes('t'))).toBe(true);
    expect(pictures.map(({ brief }) => brief.has('t'))).toEqual(pictures.map((_, at) => at > 0));
  });

  test('is never larger than its room, nor smaller than can be read', () => {
    for (const picture of pictures) {
      expect(picture.width).toBeLessThanOrEqual(room.width);
      expect(picture.height).toBeLessThanOrEqual(room.height);
      expect(leastType(picture)).toBeGreaterThan(7.4);
    }
  });
});

test('a card that is longer than a page is made smaller, not cut off', () => {
  const argument = mapOf({ id: 't', text: 'Very long. '.repeat(900) });
  const [picture, ...others] = drawPart(argument, ['t'], optionsFor(argument));
  expect(others).toEqual([]);
  expect(picture?.height).toBeLessThanOrEqual(room.height);
});

test('claims that are not in the map are passed over', () => {
  expect(drawPart(flagship, ['nobody'], optionsFor(flagship))).toEqual([]);
  expect(drawPart(flagship, ['nobody', 'image'], optionsFor(flagship))[0]?.claims).toEqual([
    'thesis',
    'image',
  ]);
});

test('from right to left, names begin at the right of their cards, with their numbers', () => {
  const argument = mapOf(
    {
      id: 't',
      label: 'الأشجار',
      text: 'الأشجار تبرد المدينة.',
      children: [{ id: 'a', role: 'reason', text: 'ظلها واسع.' }],
    },
    { language: 'ar' },
  );
  const [picture] = drawPart(argument, ['a'], optionsFor(argument));
  const [name] = picture ? textsOf(picture.svg).filter((text) => textOf(text).includes('1 ال')) : [];
  expect(name && textOf(name)).toContain('الأشجار');
  expect(name?.attributes.get('direction')).toBe('rtl');
  expect(Number(name?.attributes.get('x'))).toBeGreaterThan(40);
});

test('rival theses are drawn under their question', () => {
  const argument = mapOf({ id: 'unused', text: 'x' });
  const rival: Argument = {
    ...argument,
    issue: 'Air or water?',
    theses: ['air', 'water'],
    claims: new Map(
      ['air', 'water'].map((id) => {
        const claim = argument.claims.get('unused');
        if (!claim) throw new Error('There is no thesis.');
        return [id, { ...claim, id }];
      }),
    ),
  };
  const [picture] = drawPart(rival, ['air', 'water'], optionsFor(rival));
  expect(picture?.claims).toEqual(['air', 'water']);
  expect(picture && wordsOf(picture.svg)).toContain('Air or water?');
});

describe('a map by its names', () => {
  test('fits on a page whole where it is small enough', () => {
    const argument = wide(3, 2);
    const [picture, ...others] = drawNames(argument, argument.claims.keys(), optionsFor(argument));
    expect(others).toEqual([]);
    expect(picture?.claims).toHaveLength(argument.claims.size);
    expect(picture && leastType(picture)).toBeGreaterThan(7);
  });

  test('else as many levels as can be read', () => {
    const argument = wide(8, 8);
    const pictures = drawNames(argument, argument.claims.keys(), optionsFor(argument));
    expect(pictures.map(({ claims }) => claims.length)).toEqual([9]);
  });

  test('in none where even the first level is too large for a page', () => {
    const many = wide(300, 0);
    expect(drawNames(many, many.claims.keys(), optionsFor(many))).toEqual([]);
  });
});

test('what is to be seen at a glance comes in one picture, however many cards it has', () => {
  const claims = [...flagship.claims.keys()];
  const parts = drawPart(flagship, claims, optionsFor(flagship));
  expect(parts.length).toBeGreaterThan(1);
  const glance = drawPart(flagship, claims, optionsFor(flagship, { whole: true }));
  expect(glance).toHaveLength(1);
  expect(glance[0]?.claims).toEqual(claims);
  const wide = mapOf({
    id: 't',
    text: 'T.',
    children: Array.from({ length: 90 }, (_, at) => ({
      id: `r${at}`,
      role: 'reason',
      text: `Reason ${at}.`,
    })),
  });
  expect(drawNames(wide, wide.claims.keys(), optionsFor(wide)).length).not.toBe(1);
  expect(drawNames(wide, wide.claims.keys(), optionsFor(wide, { whole: true }))).toHaveLength(1);
});

describe('of thousands of claims', () => {
  const many = (count: number) =>
    mapOf({
      id: 't',
      text: 'The thesis.',
      children: Array.from({ length: count }, (_, at) => ({
        id: `r${at}`,
        role: 'reason',
        text: `Reason ${at}.`,
      })),
    });

  test('the first pictures are drawn, and no more', () => {
    const argument = many(1000);
    const pictures = drawPart(argument, argument.claims.keys(), optionsFor(argument));
    expect(pictures).toHaveLength(mostPictures);
    expect(pictures[0]?.claims.slice(0, 3)).toEqual(['t', 'r0', 'r1']);
  });

  test('none is named where they are too many for a few pages', () => {
    const argument = many(1000);
    expect(drawNames(argument, argument.claims.keys(), optionsFor(argument))).toEqual([]);
  });
});
