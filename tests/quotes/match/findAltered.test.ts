import { describe, expect, test } from 'vitest';
import { findQuotation, type Quotation } from '../../../src/quotes/match/findQuotation.ts';
import { fold } from '../../../src/quotes/normalize/fold.ts';

const text =
  'The tax did not cost a single job in the county, said the mayor.\n\n' +
  'The tax did cost a single job in the country, said the baker. The council was unmoved by what it heard.';

/** The kind of match, and the words of the text that were found. */
const found = (quotation: Quotation, original = text) => {
  const { match, ranges } = findQuotation(fold(original), quotation);
  return [match, ...ranges.map(({ start, end }) => original.slice(start, end))];
};

describe('a quotation with other words', () => {
  test('is found at the place nearest to it by letters', () => {
    expect(found({ parts: ['did not cost a single jot in the county'] })).toEqual([
      'altered',
      'did not cost a single job in the county',
    ]);
  });

  test('is found at the place that its context names', () => {
    const parts = ['cost a single post in the'];
    expect(found({ parts, prefix: 'did ', suffix: ' country, said the baker' })[1]).toBe(
      'cost a single job in the',
    );
    const { ranges } = findQuotation(fold(text), {
      parts,
      prefix: 'The tax did ',
      suffix: ' country, said the baker',
    });
    expect(ranges[0]?.start).toBeGreaterThan(text.indexOf('\n\n'));
    const other = findQuotation(fold(text), {
      parts,
      prefix: 'tax did not ',
      suffix: ' county, said the mayor',
    });
    expect(other.ranges[0]?.start).toBeLessThan(text.indexOf('\n\n'));
  });

  test('is found in the paragraph that it should stand in, even where another is nearer to it', () => {
    const within = { start: text.indexOf('\n\n') + 2, end: text.length };
    const { ranges } = findQuotation(fold(text), { parts: ['cost a single jobb in the'], within });
    expect(ranges[0]?.start).toBeGreaterThan(within.start);
  });

  test('is not found when it is short, or too different', () => {
    expect(found({ parts: ['a double job'] })).toEqual(['not-found']);
    expect(found({ parts: ['The tax was a blessing for everyone in this town'] })).toEqual(['not-found']);
  });

  test('is small differences only where every word is there', () => {
    expect(found({ parts: ['the council was unmoved by what it herd'] })[0]).toBe('altered');
    expect(found({ parts: ['the councill was unmoved by what it heard'] })[0]).toBe('approximate');
    expect(found({ parts: ['the council was moved by what it heard'] })[0]).toBe('altered');
  });
});

describe('a quotation with omissions in which words differ', () => {
  const parts = ['The tax did not cost', 'in the town, said the mayor'];

  test('is shown part by part', () => {
    expect(found({ parts })).toEqual(['altered', 'The tax did not cost', 'in the county, said the mayor']);
    const { difference } = findQuotation(fold(text), { parts });
    expect(difference?.map(({ quoted }) => quoted).join('')).toBe(parts.join(' … '));
    expect(difference?.map((run) => run.found).join('')).toBe(
      'The tax did not cost … in the county, said the mayor',
    );
  });

  test('keeps its own dots', () => {
    const dotted = '…The tax did not cost [...] in the town, said the mayor…';
    const { match, difference } = findQuotation(fold(text), { parts: [dotted] });
    expect(match).toBe('altered');
    expect(difference?.map(({ quoted }) => quoted).join('')).toBe(dotted);
  });

  test('is not found where a part is nowhere, or in another order', () => {
    expect(found({ parts: ['The tax did not cost', 'anything that anybody would have noticed'] })).toEqual([
      'not-found',
    ]);
    expect(found({ parts: ['was unmoved by what they heard', 'The tax did not cost'] })).toEqual([
      'not-found',
    ]);
  });
});

describe('omissions', () => {
  test('that are marked by dots are found in one string', () => {
    expect(found({ parts: ['The tax did not cost … in the county'] })).toEqual([
      'elided',
      'The tax did not cost',
      'in the county',
    ]);
    expect(found({ parts: ['[t]he council […] heard'] })).toEqual(['elided', 'The council', 'heard']);
  });

  test('that leave out a "not" of the same sentence are told', () => {
    expect(
      findQuotation(fold(text), { parts: ['The tax did', 'cost a single job in the county'] }).omits,
    ).toBe('negation');
    expect(findQuotation(fold(text), { parts: ['The council', 'heard'] }).omits).toBeUndefined();
    const two = 'It rained. It did not snow. It froze.';
    expect(findQuotation(fold(two), { parts: ['It rained', 'It froze'] }).omits).toBeUndefined();
  });

  test('are taken from the place that the context names, and are ambiguous without it', () => {
    const twice = 'He came in May and left in June. She came in May and left in June.';
    const parts = ['came in May', 'left in June'];
    expect(found({ parts }, twice)).toEqual([
      'ambiguous',
      'came in May and left in June',
      'came in May and left in June',
    ]);
    const { match, ranges } = findQuotation(fold(twice), { parts, prefix: 'She ' });
    expect([match, ranges[0]?.start]).toEqual(['elided', twice.lastIndexOf('came')]);
    const after = findQuotation(fold(`${twice} Then rain.`), { parts, suffix: '. Then rain' });
    expect([after.match, after.ranges[0]?.start]).toEqual(['elided', twice.lastIndexOf('came')]);
  });
});

describe('context', () => {
  const twice = 'the pump was old. The pump was new; the mill was old.';

  test('counts for more than the case of the words', () => {
    const { match, ranges } = findQuotation(fold(twice), {
      parts: ['the pump'],
      prefix: 'old. ',
      suffix: ' was new',
    });
    expect([match, ranges[0]?.start]).toEqual(['normalized', twice.indexOf('The pump')]);
  });

  test('helps with one of its sides where the other is not there', () => {
    const { match, ranges } = findQuotation(fold(twice), {
      parts: ['was old'],
      prefix: 'mill ',
      suffix: ' and grey',
    });
    expect([match, ranges[0]?.start]).toEqual(['verbatim', twice.lastIndexOf('was old')]);
  });
});
