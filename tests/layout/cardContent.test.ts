import { describe, expect, test } from 'vitest';
import type { Argument, Claim } from '../../src/argument/argument.ts';
import {
  type CardContent,
  type CardPart,
  cardContent,
  cardSettings,
  chevronSign,
  pressable,
} from '../../src/layout/cardContent.ts';
import type { CardSpec } from '../../src/layout/layoutResult.ts';
import { textWidth } from '../../src/layout/textWidth.ts';
import { pageType, scaled } from '../../src/layout/typeSizes.ts';
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
        label: 'Deaths round one pump',
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
const sentence: CardSpec = { form: 'sentence', measure: 22 };
const name: CardSpec = { form: 'name', measure: 11 };
const settings = cardSettings(pageType, pressable);
const content = (id: string, spec = sentence, closed = false): CardContent =>
  cardContent(map, claimOf(map, id), spec, settings, closed);
const kindsOf = ({ parts }: CardContent) => parts.map(({ kind }) => kind);
const wordsOf = ({ parts }: CardContent, kind: CardPart['kind']) =>
  parts.flatMap((part) => (part.kind === kind ? part.lines : [])).join(' ');

describe('a card with a sentence', () => {
  test('has the name over it, where the claim has one', () => {
    expect(kindsOf(content('reason'))).toEqual(['name', 'sentence', 'also']);
    expect(wordsOf(content('reason'), 'name')).toBe('Deaths round one pump');
    expect(wordsOf(content('reason'), 'sentence')).toBe('The deaths lay round one pump.');
    expect(kindsOf(content('p1'))).toEqual(['sentence']);
  });

  test('says its role of evidence alone: of others colour, shape and the words on edges say it', () => {
    const roles = [...map.claims.keys()].filter((id) => kindsOf(content(id)).includes('role'));
    expect(roles).toEqual(['proof']);
  });

  test('names who says it, and through whom', () => {
    expect(wordsOf(content('proof'), 'attribution')).toBe('John Snow, through the text');
  });

  test('of a claim used twice says where else it stands', () => {
    expect(wordsOf(content('again'), 'name')).toBe('↗ Deaths round one pump');
    expect(wordsOf(content('again'), 'also')).toMatch(/^also under /);
  });

  test('says what hangs on it where none of that is shown', () => {
    expect(wordsOf(content('reason', sentence, true), 'chip')).toBe(
      '1 piece of evidence, 1 objection\u{A0}›',
    );
    expect(content('reason').chip).toBeNull();
  });

  test('can do without what stands below the sentence', () => {
    expect(kindsOf(content('reason', { ...sentence, bare: true }))).toEqual(['name', 'sentence']);
  });
});

describe('a card with a name', () => {
  test('has the name and what is closed, and nothing else', () => {
    expect(kindsOf(content('reason', name, true))).toEqual(['name', 'chip']);
    expect(content('reason', name).size.height).toBeLessThan(content('reason').size.height);
  });

  test.each([8, 9, 9.6, 10, 11, 14])(
    'has room for the chevron beside all lines of what is closed, at %d em',
    (measure) => {
      const { chip, parts, size, inline } = content('reason', { form: 'name', measure }, true);
      const lines = parts.find(({ kind }) => kind === 'chip')?.lines ?? [];
      const widest = Math.max(
        ...lines.map((line) => textWidth(line.replace(chevronSign, ''), 'sans', pageType.label)),
      );
      // As the style sheet has it: its gap and its width.
      const chevron = (0.3 + 0.72) * pageType.label;
      expect(chip?.width).toBeGreaterThanOrEqual(widest + chevron - 1);
      expect((chip?.x ?? 0) + (chip?.width ?? 0)).toBeLessThanOrEqual(size.width - inline + 1);
    },
  );

  test('ends a long name with an ellipsis, after two lines', () => {
    const long = mapOf({
      id: 't',
      label: 'A name that is far too long for two short lines of a card',
      text: 'A.',
    });
    const { parts } = cardContent(long, claimOf(long, 't'), name, settings);
    expect(parts[0]?.lines).toHaveLength(2);
    expect(parts[0]?.lines[1]).toMatch(/…$/);
  });
});

describe.each([sentence, name, { form: 'sentence', measure: 12 } as const])('in any form (%o)', (spec) => {
  test.each([...map.claims.keys()])(
    'the lines of %s fit between its edges, one part below the other',
    (id) => {
      const { parts, size, inline } = content(id, spec, true);
      let y = 0;
      for (const { lines, face, size: type, top, height, line } of parts) {
        expect(top).toBeGreaterThanOrEqual(y);
        expect(height).toBeGreaterThanOrEqual(lines.length * line - 0.01);
        y = top + height;
        for (const each of lines) {
          expect(textWidth(each, face, type)).toBeLessThanOrEqual(size.width - 2 * inline + 0.01);
        }
      }
      expect(y).toBeLessThan(size.height);
    },
  );

  test('what can be pressed is large enough for a finger', () => {
    for (const id of map.claims.keys()) {
      for (const { kind, height } of content(id, spec, true).parts) {
        if (kind === 'chip' || kind === 'also') expect(height).toBeGreaterThanOrEqual(24);
      }
    }
  });

  test('larger type breaks lines where smaller does', () => {
    const large = cardSettings(scaled(pageType, 1.5), 0);
    for (const id of map.claims.keys()) {
      const lines = (each: CardContent) => each.parts.map((part) => part.lines);
      expect(lines(cardContent(map, claimOf(map, id), spec, large))).toEqual(lines(content(id, spec)));
    }
  });
});

test('a card is worked out once for what it is asked', () => {
  expect(content('reason')).toBe(content('reason'));
  expect(content('reason', name)).not.toBe(content('reason'));
  expect(cardSettings(pageType, pressable)).toBe(settings);
});

test('on paper a card has its number, and one that is to be filled in has room for it', () => {
  const paper = { numbers: new Map([['reason', '1.2']]), blank: new Set(['p1']), speakers: true };
  const onPaper = (id: string) =>
    cardContent(map, claimOf(map, id), sentence, cardSettings(pageType, 0, paper));
  expect(wordsOf(onPaper('reason'), 'name')).toBe('1.2 Deaths round one pump');
  expect(kindsOf(onPaper('p1'))).toEqual(['role']);
  expect(onPaper('p1').size.height).toBeGreaterThan(3 * pageType.sentence);
});
