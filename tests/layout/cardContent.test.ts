import { describe, expect, test } from 'vitest';
import type { Argument, Claim } from '../../src/argument/argument.ts';
import { alsoHeight, type CardSettings, card, cardContent } from '../../src/layout/cardContent.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { mapOf } from '../argument/maps.ts';

const claimOf = (argument: Argument, id: string): Claim => {
  const claim = argument.claims.get(id);
  if (!claim) throw new Error(`There is no ${id}.`);
  return claim;
};

const map = mapOf(
  {
    id: 'thesis',
    text: 'Cholera spreads through drinking water, not through bad air.',
    children: [
      {
        id: 'reason',
        role: 'reason',
        text: 'The deaths lay round one pump.',
        children: [
          { id: 'proof', role: 'evidence', text: 'Snow counted them.', citations: [{ source: 'snow' }] },
          { id: 'doubt', role: 'objection', text: 'So did the air.' },
        ],
      },
      { id: 'again', role: 'objection', ref: 'reason' },
      {
        id: 'pair',
        role: 'reason',
        premises: [
          { id: 'p1', text: 'One.' },
          { id: 'p2', text: 'Two.' },
        ],
      },
    ],
  },
  {
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
const down = { direction: 'down', listWidth: 400 } as const;
const list = { direction: 'list', listWidth: 320 } as const;
const wideList = { direction: 'list', listWidth: 2000 } as const;
const content = (id: string, depth = 0, settings: CardSettings = down) =>
  cardContent(map, claimOf(map, id), depth, settings);

describe('a card', () => {
  test('says what its claim is and what it says', () => {
    expect(content('reason')).toMatchObject({
      standing: 'reason',
      role: 'Reason',
      lines: ['The deaths lay round one pump.'],
      attribution: [],
      below: '1 piece of evidence, 1 objection',
    });
  });

  test('names who says it, and through whom', () => {
    expect(content('proof').attribution.join(' ')).toBe('John Snow, through the text');
  });

  test('of a claim used twice says where else it stands', () => {
    expect(content('again').lines).toEqual(content('reason').lines);
    expect(content('again').alsoUnder).toHaveLength(1);
    expect(content('again').alsoUnder[0]?.join(' ')).toMatch(/^also under /);
    expect(content('reason').alsoUnder).toEqual(content('again').alsoUnder);
  });

  test('has the width of its kind', () => {
    expect(content('thesis').size.width).toBe(card.width.thesis);
    expect(content('reason').size.width).toBe(card.width.other);
    expect(content('p1').size.width).toBe(card.width.premise);
    expect(content('thesis').type).toBe(card.thesis);
  });

  test('has lines that fit between its edges', () => {
    for (const id of map.claims.keys()) {
      const { lines, type, size, attribution, alsoUnder } = content(id);
      const inner = size.width - 2 * card.padding.side;
      for (const line of lines) expect(textWidth(line, type.face, type.size)).toBeLessThanOrEqual(inner);
      for (const line of [...attribution, ...alsoUnder.flat()]) {
        expect(textWidth(line, card.small.face, card.small.size)).toBeLessThanOrEqual(inner);
      }
    }
  });

  test('is as high as what stands on it', () => {
    const { padding, head, text, small, gap } = card;
    expect(content('p1').size.height).toBe(padding.top + head + text.line + padding.bottom);
    expect(content('proof').size.height).toBe(
      padding.top + head + text.line + gap + small.line + padding.bottom,
    );
    const [row = []] = content('again').alsoUnder;
    expect(content('again').size.height).toBe(
      padding.top + head + text.line + gap + alsoHeight(row) + padding.bottom,
    );
    const { lines, size } = content('thesis');
    expect(lines.length).toBeGreaterThan(1);
    expect(size.height).toBe(padding.top + head + lines.length * card.thesis.line + padding.bottom);
  });

  test('has rows for the other places that a finger can meet, and higher ones for long names', () => {
    expect(alsoHeight(['also under it'])).toBe(card.alsoLine);
    expect(0.74 * card.alsoLine).toBeGreaterThanOrEqual(24);
    expect(alsoHeight(['also under', 'what takes', 'three lines'])).toBe(3 * card.small.line);
  });

  test('is narrower in the list the further in it stands, but not without end', () => {
    const widths = [0, 1, 3, 5, 7, 20].map((depth) => content('reason', depth, list).size.width);
    expect(widths).toEqual(widths.toSorted((a, b) => b - a));
    expect(widths[0]).toBe(320);
    expect(widths.at(-1)).toBe(card.least);
    expect(content('reason', 0, wideList).size.width).toBe(card.width.other + 30);
  });

  test('is never wider in the list than the list', () => {
    for (const depth of [0, 1, 2, 3]) {
      expect(content('thesis', depth, list).size.width + depth * 28).toBeLessThanOrEqual(320);
    }
  });

  test('is worked out once for each width', () => {
    expect(content('reason')).toBe(content('reason', 3));
    expect(content('reason', 1, list)).toBe(content('reason', 1, list));
    expect(content('reason', 1, list)).not.toBe(content('reason'));
  });
});
