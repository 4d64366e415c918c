import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { sentenceOf } from '../../src/argument/walk.ts';
import type { Theme } from '../../src/drawing/palette.ts';
import { palette } from '../../src/drawing/palette.ts';
import type { Direction } from '../../src/layout/layoutResult.ts';
import { mapOf, shipped, sound } from '../argument/maps.ts';
import { overlap, within } from '../layout/trees.ts';
import { drawn, pathBox, reachesOf } from './drawings.ts';
import { type Element, elementsOf, parseXml, textOf } from './xml.ts';

const directions: Direction[] = ['down', 'right', 'list'];
const themes: Theme[] = ['light', 'dark'];
const textsOf = (root: Element) => elementsOf(root).filter(({ name }) => name === 'text');
const allText = (root: Element) => textsOf(root).map(textOf).join(' ');
const viewBoxOf = (root: Element) => {
  const [x = 0, y = 0, width = 0, height = 0] = (root.attributes.get('viewBox') ?? '').split(' ').map(Number);
  return { x, y, width, height };
};

const map = mapOf(
  {
    id: 'thesis',
    text: 'Cholera spreads through drinking water.',
    children: [
      {
        id: 'reason',
        role: 'reason',
        text: 'The deaths lay round one pump.',
        children: [
          { id: 'proof', role: 'evidence', text: 'Snow counted them.', citations: [{ source: 'snow' }] },
          { id: 'cut', role: 'objection', against: 'inference', text: 'So did the air.' },
        ],
      },
      {
        id: 'pair',
        role: 'objection',
        premises: [
          { id: 'p1', text: 'Two neighbours were spared.' },
          {
            id: 'p2',
            text: 'They stood close by.',
            children: [{ id: 'p2a', role: 'evidence', text: 'See.' }],
          },
        ],
        children: [{ id: 'reply', role: 'objection', text: 'They had their own wells.' }],
      },
      { id: 'again', role: 'reason', ref: 'reason' },
    ],
  },
  {
    summary: 'A short case.',
    sources: [
      { id: 'essay', type: 'document', title: 'The essay' },
      {
        id: 'snow',
        type: 'book',
        title: 'On Cholera',
        author: [{ given: 'John', family: 'Snow' }],
        via: 'essay',
      },
    ],
  },
);

describe.each(directions)('a drawing %s', (direction) => {
  const root = parseXml(drawn(map, { direction }));

  test('is a well-formed picture with title and description', () => {
    expect(root.name).toBe('svg');
    expect(root.attributes.get('xmlns')).toBe('http://www.w3.org/2000/svg');
    expect(root.attributes.get('role')).toBe('img');
    expect(root.attributes.get('lang')).toBe('en');
    const [title, desc] = root.children.map((child) => (typeof child === 'string' ? null : child));
    expect([title?.name, title && textOf(title)]).toEqual(['title', 'A map']);
    expect([desc?.name, desc && textOf(desc)]).toEqual(['desc', 'A short case.']);
  });

  test('is as large as what it shows', () => {
    const box = viewBoxOf(root);
    expect(Number(root.attributes.get('width'))).toBe(box.width);
    expect(Number(root.attributes.get('height'))).toBe(box.height);
  });

  test('holds every claim as real text', () => {
    const words = allText(root);
    for (const claim of map.claims.values()) {
      if (claim.kind === 'text') expect(words).toContain(sentenceOf(map, claim));
    }
    expect(words).toContain('John Snow, through the text');
    expect(words).toContain('Evidence');
  });

  test('says on each trunk how the claims on it bear on the one above', () => {
    const words = textsOf(root).map(textOf);
    expect(words.filter((word) => word === 'because')).toHaveLength(3);
    expect(words.filter((word) => word === 'but')).toHaveLength(2);
    expect(words.filter((word) => word === 'and')).toHaveLength(1);
  });

  test('shows objections, undercuts and claims used again by dashes too, not by colour alone', () => {
    const dashes = elementsOf(root).flatMap(({ attributes }) => attributes.get('stroke-dasharray') ?? []);
    expect(dashes.filter((dash) => dash === '7 5')).toHaveLength(4);
    expect(dashes.filter((dash) => dash === '2 5')).toHaveLength(1);
    expect(dashes.filter((dash) => dash === '6 4')).toHaveLength(1);
  });

  test.each([
    ['of all claims', new Set(map.claims.keys())],
    ['of some', new Set(['thesis'])],
    ['of the thesis alone', new Set<string>()],
  ])('%s has nothing outside its frame', (_, expanded) => {
    const drawing = parseXml(drawn(map, { direction }, expanded));
    const frame = viewBoxOf(drawing);
    const reaches = reachesOf(drawing);
    expect(reaches.length).toBeGreaterThan(2);
    for (const { element, box } of reaches) {
      expect(within(box, frame, 0) || `${element.name} ${textOf(element)} ${JSON.stringify(box)}`).toBe(true);
    }
  });

  test('keeps within its margin, however small that is', () => {
    const drawing = parseXml(drawn(map, { direction, margin: 0 }, new Set(['thesis'])));
    const frame = viewBoxOf(drawing);
    for (const { box } of reachesOf(drawing)) expect(within(box, frame, 2)).toBe(true);
  });

  test('is the same each time', () => {
    expect(drawn(map, { direction })).toBe(drawn(map, { direction }));
  });
});

describe.each(themes)('in the %s theme', (theme) => {
  test('a drawing has the colours of that theme and no others', () => {
    const used = elementsOf(parseXml(drawn(map, { theme }))).flatMap(({ attributes }) =>
      ['fill', 'stroke'].flatMap((name) => attributes.get(name) ?? []),
    );
    const allowed = new Set<string>([...Object.values(palette[theme]), 'none']);
    expect(used.filter((colour) => !allowed.has(colour))).toEqual([]);
    expect(used).toContain(palette[theme].paper);
    expect(used).toContain(palette[theme].support);
    expect(used).toContain(palette[theme]['objection-ink']);
  });

  test('the paper fills the whole drawing', () => {
    const root = parseXml(drawn(map, { theme }));
    const [paper] = reachesOf(root);
    expect(paper?.element.attributes.get('fill')).toBe(palette[theme].paper);
    expect(paper?.box).toEqual(viewBoxOf(root));
  });
});

describe('what is collapsed', () => {
  test('is named on its card', () => {
    const words = allText(parseXml(drawn(map, {}, new Set(['thesis']))));
    expect(words).toContain('1 piece of evidence, 1 objection\u{A0}›');
    expect(words).toContain('1 rebuttal ›');
    expect(words).not.toContain('Snow counted them.');
  });

  test('is not named once it is shown', () => {
    expect(allText(parseXml(drawn(map)))).not.toContain('›');
  });
});

describe('a question with several answers', () => {
  const argument = sound(
    JSON.stringify({
      version: 1,
      title: 'A question',
      issue: {
        text: 'Was it the water?',
        theses: [{ text: 'It was the water.' }, { text: 'It was the air.' }],
      },
    }),
  );

  test.each(directions)('is drawn above them, %s', (direction) => {
    const root = parseXml(drawn(argument, { direction }));
    const words = textsOf(root).map(textOf);
    expect(words).toEqual(expect.arrayContaining(['Question', 'Was it the water?', 'It was the water.']));
    expect(words).not.toContain('because');
    for (const { box } of reachesOf(root)) expect(within(box, viewBoxOf(root), 0)).toBe(true);
  });

  test('is described by its size where the map has no summary, and has no known language', () => {
    const root = parseXml(drawn(argument));
    expect(
      elementsOf(root)
        .filter(({ name }) => name === 'desc')
        .map(textOf),
    ).toEqual(['An argument map of 2 claims.']);
    expect(root.attributes.get('lang')).toBe('und');
  });
});

describe('hostile text', () => {
  const hostile = [
    ']]>',
    '<script>alert(1)</script>',
    '"/><image href="x" onerror="y"',
    "' onload='z",
    '&lt;b&gt; &amp; &#0; &x;',
    'bell\u{7} null\u{0} escape\u{1B} not\u{FFFE}',
    'turned\u{202E}around\u{2066}',
    '<!-- <![CDATA[ <?xml ?>',
  ];

  test.each(hostile)('in a claim is drawn as it is: %s', (text) => {
    const argument = mapOf({ text: `The ${text} claim.` }, { title: text, summary: text });
    const svg = drawn(argument);
    const root = parseXml(svg);
    // What XML cannot hold is replaced; everything else stays as it was.
    const shown = text.replace(/[\p{Cc}\u{FFFE}]/gu, '\u{FFFD}');
    expect(allText(root).replace(/\s/g, '')).toContain(`The ${shown} claim.`.replace(/\s/g, ''));
    expect(
      elementsOf(root)
        .filter(({ name }) => name === 'title')
        .map(textOf),
    ).toEqual([shown]);
    const names = new Set(elementsOf(root).map(({ name }) => name));
    expect(
      [...names].filter((name) => !['svg', 'title', 'desc', 'g', 'rect', 'path', 'text'].includes(name)),
    ).toEqual([]);
    const attributes = elementsOf(root).flatMap((element) => [...element.attributes.keys()]);
    expect(attributes.filter((name) => /^on|href/i.test(name))).toEqual([]);
    expect(svg).not.toMatch(/[\u{202A}-\u{202E}\u{2066}-\u{2069}]/u);
  });

  test('in labels, sources and notes cannot break out either', () => {
    const [label = ''] = hostile;
    const nasty = hostile.join(' ');
    const argument = mapOf(
      {
        id: 'thesis',
        text: 'A claim.',
        children: [
          { id: 'a', role: 'evidence', label: nasty, text: 'b', note: nasty, citations: [{ source: 's' }] },
          { id: 'r', role: 'objection', ref: 'a' },
        ],
      },
      {
        sources: [
          { id: 's', type: 'book', title: nasty, author: [{ literal: nasty }] },
          { id: 't', type: 'book' },
        ],
      },
    );
    for (const direction of directions) {
      const root = parseXml(drawn(argument, { direction }));
      expect(allText(root)).toContain(label);
    }
  });

  test('of half characters is drawn as replacement characters', () => {
    const argument = mapOf(
      { text: 'A claim.' },
      { title: 'half \u{D83D} of it', summary: '\u{DE00}\u{D83D}' },
    );
    const root = parseXml(drawn(argument));
    expect(root.children.slice(0, 2).map((child) => typeof child !== 'string' && textOf(child))).toEqual([
      'half \u{FFFD} of it',
      '\u{FFFD}\u{FFFD}',
    ]);
  });
});

const fixture = (name: string) => sound(readFileSync(`tests/fixtures/${name}.json`, 'utf8'));

describe('lines from right to left', () => {
  const linesOf = (text: string) => {
    const root = parseXml(drawn(mapOf({ text })));
    return textsOf(root);
  };

  test.each([
    ['Arabic', 'الماء هو سبب انتشار الكوليرا'],
    ['Hebrew', 'הכולרה מתפשטת במים'],
    ['Arabic after a quotation mark', '«الماء» هو السبب'],
    [
      'Arabic with lines that begin in English',
      'الماء Cholera spreads through drinking water, not through air',
    ],
  ])('say so, and start at the right: %s', (_, text) => {
    const lines = linesOf(text);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line.attributes.get('direction')).toBe('rtl');
      expect(Number(line.attributes.get('x'))).toBeGreaterThan(120);
    }
  });

  test('are only those of texts that begin so', () => {
    for (const line of linesOf(
      'Water is in Arabic الماء, and this is what an Arab will ask you for: الماء',
    )) {
      expect(line.attributes.has('direction')).toBe(false);
      expect(Number(line.attributes.get('x'))).toBeLessThan(30);
    }
  });

  test('stay within the drawing', () => {
    const root = parseXml(
      drawn(mapOf({ text: 'הכולרה מתפשטת במי השתייה ולא באוויר הרע '.repeat(6).trim() })),
    );
    for (const { box } of reachesOf(root)) expect(within(box, viewBoxOf(root), 0)).toBe(true);
  });
});

describe('a map that is read from right to left', () => {
  const cardsOf = (root: Element) => elementsOf(root).filter(({ attributes }) => attributes.has('transform'));
  const widthOf = (card: Element) =>
    pathBox(
      elementsOf(card)
        .find(({ name }) => name === 'path')
        ?.attributes.get('d') ?? '',
    )?.width ?? 0;

  test.each(directions)('has what it says of its claims at the right of its cards, %s', (direction) => {
    const root = parseXml(drawn(fixture('arabic'), { direction }));
    const chips = cardsOf(root).flatMap((card) =>
      textsOf(card)
        .filter((element) => /[›❞]/u.test(textOf(element)))
        .map((chip) => ({ chip, width: widthOf(card) })),
    );
    expect(chips.length).toBeGreaterThan(2);
    for (const { chip, width } of chips) {
      expect(chip.attributes.get('direction')).toBe('rtl');
      expect(Number(chip.attributes.get('x'))).toBeGreaterThan(width - 20);
    }
  });

  test('has the bars of its reasons and the corners of its evidence on the other side', () => {
    const argument = fixture('arabic');
    const root = parseXml(drawn(argument, { direction: 'right' }));
    const ornaments = cardsOf(root).flatMap((card) => {
      const [outline, ornament] = elementsOf(card).filter(({ name }) => name === 'path');
      const box = pathBox(ornament?.attributes.get('d') ?? '');
      const width = pathBox(outline?.attributes.get('d') ?? '')?.width ?? 0;
      const filled = ornament?.attributes.get('fill') !== 'none';
      const evidence = textsOf(card).some((element) => textOf(element).startsWith('❞'));
      return box ? [{ filled, evidence, left: box.x, right: width - box.x - box.width }] : [];
    });
    const reasons = ornaments.filter(({ filled }) => filled);
    const evidence = ornaments.filter((each) => each.evidence);
    expect(reasons.length).toBeGreaterThan(1);
    expect(evidence.length).toBeGreaterThan(2);
    for (const { right } of reasons) expect(right).toBeCloseTo(0);
    for (const { left, right } of evidence) expect([left, right > 100]).toEqual([0, true]);
  });

  test.each(directions)(
    'names what is collapsed where its buttons are, in reading order, %s',
    (direction) => {
      const root = parseXml(drawn(fixture('arabic'), { direction }, new Set(['thesis'])));
      const hidden = textsOf(root).filter((element) => textOf(element).includes('›'));
      // Without the mark before it the figure would stand after its noun.
      expect(hidden.map(textOf)).toContain('\u{200E}1 piece of evidence, 1 objection\u{A0}›');
      for (const element of hidden) expect(element.attributes.get('direction')).toBe('rtl');
    },
  );

  test('keeps sentences of other languages as they are read, and says which they are', () => {
    const root = parseXml(drawn(fixture('arabic'), { direction: 'right' }));
    const [english] = cardsOf(root).filter(({ attributes }) => attributes.get('lang') === 'en');
    const line = english && textsOf(english).find((element) => textOf(element).startsWith('Leaves'));
    expect(line?.attributes.has('direction')).toBe(false);
    expect(Number(line?.attributes.get('x'))).toBeLessThan(20);
    expect(root.attributes.get('lang')).toBe('ar');
  });
});

describe.each(['arabic', 'japanese', 'mixed'])('the %s map', (name) => {
  const argument = fixture(name);

  test.each(directions)('has nothing outside its drawing, %s', (direction) => {
    for (const expanded of [new Set(argument.claims.keys()), new Set(['thesis'])]) {
      const root = parseXml(drawn(argument, { direction }, expanded));
      const outside = reachesOf(root).filter(({ box }) => !within(box, viewBoxOf(root), 0));
      expect(outside.map(({ element }) => textOf(element) || element.name)).toEqual([]);
    }
  });

  test.each(directions)('has no line of text that leaves its card, %s', (direction) => {
    const root = parseXml(drawn(argument, { direction, listWidth: 362 }));
    for (const card of elementsOf(root).filter(({ attributes }) => attributes.has('transform'))) {
      const [outline, ...inside] = reachesOf(card);
      for (const { element, box } of inside)
        expect(outline && (within(box, outline.box, 1) || textOf(element))).toBe(true);
    }
  });
});

describe.each(['putin-zelensky-summit', 'broad-street-pump'])('the map %s', (name) => {
  const argument = shipped(name);

  test.each(directions)('has nothing outside its drawing, %s', (direction) => {
    const root = parseXml(drawn(argument, { direction }));
    const frame = viewBoxOf(root);
    const outside = reachesOf(root).filter(({ box }) => !within(box, frame, 0));
    expect(outside.map(({ element }) => textOf(element) || element.name)).toEqual([]);
  });

  test('has no line of text that leaves its card or lies on another', () => {
    const root = parseXml(drawn(argument));
    const cards = elementsOf(root).filter(({ attributes }) => attributes.has('transform'));
    expect(cards.length).toBeGreaterThan(15);
    for (const card of cards) {
      const [outline, ...inside] = reachesOf(card);
      for (const { element, box } of inside) {
        expect(outline && (within(box, outline.box, 1) || textOf(element))).toBe(true);
      }
      const lines = inside.filter(({ element }) => element.name === 'text');
      for (const [index, { box, element }] of lines.entries()) {
        const on = lines.slice(index + 1).filter((other) => overlap(box, other.box));
        expect([textOf(element), on.length]).toEqual([textOf(element), 0]);
      }
    }
  });
});
