import { describe, expect, test } from 'vitest';
import { findQuotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const found = (text: string, quote: string) => findQuotation(fold(text), { parts: [quote] });
const marked = (text: string, quote: string) =>
  found(text, quote).ranges.map(({ start, end }) => text.slice(start, end));
/** What stands in between, with the remark on it. */
const between = (text: string, quote: string) =>
  found(text, quote).difference?.flatMap((run) => (run.kind === 'same' ? [] : [[run.found, run.warn]]));

describe('the mark of a note within a quotation makes no difference', () => {
  test.each([
    ['a raised figure', 'It killed 616 people¹ about the pump.', '616 people about the pump'],
    ['raised figures behind a stop', 'It was foul.¹² The people left.', 'It was foul. The people left'],
    ['a figure in brackets', 'It killed 616 people[1] about the pump.', '616 people about the pump'],
    ['several of them', 'It killed 616[3] people[1][2, 4] about the pump.', '616 people about the pump'],
    ['a note in Markdown', 'It killed 616 people[^long-note] about the pump.', '616 people about the pump'],
    ['a note that is named so', 'It killed 616 people[note 3] about the pump.', '616 people about the pump'],
    ['a wish for a source', 'It killed people[citation needed] at the pump.', 'It killed people at the pump'],
    [
      'stars and daggers',
      'It killed people* in the parish† and left.',
      'killed people in the parish and left',
    ],
    ['behind an ideograph', '孔子生鲁昌平乡[1]陬邑，其先宋人也。', '孔子生鲁昌平乡陬邑，其先宋人也'],
  ])('%s', (_, text, quote) => {
    expect(found(text, quote).match).toBe('normalized');
    expect(found(text, quote).difference).toBeUndefined();
  });

  test('whether the text has it or the quotation brought it along', () => {
    expect(found('It killed 616 people in all.', 'killed 616 people[1] in all').match).toBe('normalized');
    expect(found('It killed people[1] in all.', 'killed people[2] in all').match).toBe('not-found');
  });

  test('and a quotation may end before one', () => {
    expect(found('It killed 616 people¹ in all.', 'killed 616 people').match).toBe('verbatim');
  });
});

describe('a figure that may be the mark of a note is shown as one', () => {
  test.each([
    ['glued to a word', 'It killed 616 people1 about the pump.', '616 people about the pump', '1'],
    ['glued to the last word', 'It killed 616 people12 about the pump.', 'It killed 616 people', '12'],
    ['glued to a stop', 'It was foul.12 The people left.', 'It was foul. The people left', '12'],
    ['in brackets by itself', 'It killed people [12] in the parish.', 'killed people in the parish', '[12]'],
    ['of a page', 'It killed people[1][2]: 12 in the parish.', 'killed people in the parish', ': 12'],
  ])('%s', (_, text, quote, mark) => {
    expect(found(text, quote).match).toBe('approximate');
    expect(between(text, quote)).toEqual([[mark, 'note']]);
  });

  test('the words are marked with it', () => {
    expect(marked('It killed 616 people1 about the pump.', '616 people about')).toEqual([
      '616 people1 about',
    ]);
  });
});

describe('a figure that belongs to its word stays one', () => {
  test.each([
    ['a power of a number', 'It took 10² steps to the pump in all.', 'It took 10 steps to the pump in all'],
    ['a power of a unit', 'a yard of 40 m² behind the house', 'a yard of 40 m behind the house'],
    ['a square measure', 'a yard of 40 metres² behind it all', 'a yard of 40 metres behind it all'],
    ['a numbered table', 'as table1 shows the deaths were many', 'as table shows the deaths were many'],
    ['an element of a list', 'where x[1] is the least of them all', 'where x is the least of them all'],
    ['another table', 'as table1 shows the deaths were many', 'as table2 shows the deaths were many'],
    ['another note', 'the people1 about the pump in all', 'the people2 about the pump in all'],
    ['a number behind a note', 'as told[1]: 12 people died of it', 'as told: 13 people died of it'],
  ])('%s', (_, text, quote) => {
    expect(found(text, quote).match).toBe('altered');
    expect(found(text, quote).difference?.some(({ warn }) => warn === 'number')).toBe(true);
  });

  test('and a number of the sentence may follow a note', () => {
    expect(found('as told[1]: 12 people died of it', 'as told: 12 people died').match).toBe('normalized');
  });
});
