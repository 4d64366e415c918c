import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Folded, fold, toFolded, toOriginal } from '../../../src/quotes/normalize/fold.ts';
import { forAll } from '../forAll.ts';

/** Where these folded words stand in the original, as a text. */
const originalOf = (folded: Folded, words: string): string => {
  const at = folded.text.indexOf(words);
  const { start, end } = toOriginal(folded, at, at + words.length);
  return folded.original.slice(start, end);
};

describe('folding makes the same of what printers and programs change', () => {
  test('quotation marks', () => {
    expect(fold('“a” „b‟ «c» ‘d’ ‚e‛ ‹f› 5′ 6″').text).toBe(`"a" "b" "c" 'd' 'e' 'f' 5' 6"`);
    expect(fold('it´s it`s it’s').text).toBe("it's it's it's");
  });

  test('quotation marks that are themselves made of others', () => {
    expect(fold('‴').text).toBe("'''");
    expect(fold('\u{FF40}a\u{FF07} \u{FF02}b\u{FF02}').text).toBe(`'a' "b"`);
  });

  test('dashes', () => {
    expect(fold('a‐b ‑ c‒d – e—f ― g−h').text).toBe('a-b - c-d - e-f - g-h');
    expect(fold('\u{FE58}\u{FF0D}').text).toBe('--');
  });

  test('ligatures, full-width letters and the ellipsis', () => {
    expect(fold('ﬁnd ﬂat oﬃce').text).toBe('find flat office');
    expect(fold('Ｓｎｏｗ １８５４').text).toBe('Snow 1854');
    expect(fold('and so on…').text).toBe('and so on...');
  });

  test('white space of every kind is one space, and none at the edges', () => {
    expect(fold(' \t a\u{A0}b\u{202F}c\u{3000}d\r\n\r\n e\u{2003} \n').text).toBe('a b c d e');
    expect(fold(' \n\u{A0}').text).toBe('');
    expect(fold('').text).toBe('');
  });

  test('soft hyphens and characters without width are dropped', () => {
    expect(fold('cho\u{AD}lera wa\u{200B}ter dr\u{2060}ink\u{200D} \u{202E}air\u{202C}').text).toBe(
      'cholera water drink air',
    );
  });

  test('a byte order mark is dropped at the start and within a word', () => {
    expect(fold('\u{FEFF}The wa\u{FEFF}ter').text).toBe('The water');
  });

  test('letters with separate accents become one character', () => {
    expect(fold('cafe\u{301} A\u{30A}ngstro\u{308}m').text).toBe('café Ångström');
    expect(fold('cafe\u{301}').text).toBe(fold('café').text);
  });
});

describe('folding keeps what makes a difference', () => {
  test('upper and lower case stay', () => {
    expect(fold('Snow SNOW snow').text).toBe('Snow SNOW snow');
  });

  test('a superscript two is not a two, and a half is not one over two', () => {
    expect(fold('10² m³ x¹ CO₂ ½ ¾ 10⁻⁶ ⅓').text).toBe('10² m³ x¹ CO₂ ½ ¾ 10⁻⁶ ⅓');
    expect(fold('10²').text).not.toBe(fold('102').text);
  });

  test('an accent makes another letter', () => {
    expect(fold('resume').text).not.toBe(fold('résumé').text);
  });
});

describe('words broken at the end of a line', () => {
  test('are joined between letters', () => {
    expect(fold('the wa-\nter of Soho').text).toBe('the water of Soho');
    expect(fold('the wa-\r\n  ter').text).toBe('the water');
    expect(fold('the wa‐\nter').text).toBe('the water');
    expect(fold('fiﬂ-\nﬁ').text).toBe('fiflfi');
  });

  test('are joined at a soft hyphen too', () => {
    expect(fold('the wa\u{AD}\nter of Soho').text).toBe('the water of Soho');
    expect(fold('a\u{AD}\nbout').text).toBe('about');
  });

  test('stay apart where there is no letter on both sides', () => {
    expect(fold('1854-\n1855').text).toBe('1854- 1855');
    expect(fold('A1\u{AD}\nroad').text).toBe('A1 road');
    expect(fold('air -\nwater').text).toBe('air - water');
    expect(fold('air-\n“water”').text).toBe('air- "water"');
    expect(fold('air \u{AD}\nwater').text).toBe('air water');
  });

  test('stay apart on one line', () => {
    expect(fold('pre- and post-war').text).toBe('pre- and post-war');
  });

  test('stay apart at a dash, which divides sentences and not words', () => {
    expect(fold('the pump—\nthe handle').text).toBe('the pump- the handle');
    expect(fold('the pump –\nthe handle').text).toBe('the pump - the handle');
  });
});

describe('every folded character knows where it comes from', () => {
  test('through characters outside the basic plane', () => {
    const folded = fold('👩‍🚀 𝔘 𠮷 the “pump”');
    expect(originalOf(folded, '"pump"')).toBe('“pump”');
    expect(originalOf(folded, 'U')).toBe('𝔘');
    expect(originalOf(folded, '𠮷')).toBe('𠮷');
  });

  test('through ligatures, the whole of which stands for each of its letters', () => {
    const folded = fold('an oﬃce at last');
    expect(originalOf(folded, 'office')).toBe('oﬃce');
    expect(originalOf(folded, 'ice')).toBe('ﬃce');
    expect(originalOf(folded, 'at last')).toBe('at last');
  });

  test('through soft hyphens, which belong to the words that they stand in', () => {
    expect(originalOf(fold('the cho\u{AD}lera came'), 'cholera')).toBe('cho\u{AD}lera');
    expect(originalOf(fold('\u{AD}the\u{AD} end'), 'the')).toBe('the');
  });

  test('through separate accents', () => {
    const folded = fold('ein cafe\u{301} und mehr');
    expect(originalOf(folded, 'café')).toBe('cafe\u{301}');
    expect(originalOf(folded, 'und')).toBe('und');
  });

  test('through runs of white space', () => {
    const folded = fold('  the \u{A0}\n pump ');
    expect(originalOf(folded, 'the pump')).toBe('the \u{A0}\n pump');
    expect(originalOf(folded, ' ')).toBe(' \u{A0}\n ');
  });

  test('through words joined at the end of a line', () => {
    const folded = fold('the wa-\nter of Soho');
    expect(originalOf(folded, 'water')).toBe('wa-\nter');
    expect(originalOf(folded, 'ter of')).toBe('ter of');
  });

  test('and the way back leads to the same place', () => {
    const folded = fold('the “cho\u{AD}lera” wa-\nter');
    expect(toFolded(folded, folded.original.indexOf('“'))).toBe(folded.text.indexOf('"'));
    expect(toFolded(folded, folded.original.indexOf('lera'))).toBe(folded.text.indexOf('lera'));
    expect(toFolded(folded, folded.original.indexOf('ter'))).toBe(folded.text.indexOf('ter'));
    expect(toFolded(folded, 0)).toBe(0);
    expect(toFolded(folded, folded.original.length)).toBe(folded.text.length);
  });
});

// What texts are made of, with everything that is hard to fold.
const texts = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'E',
        'ter',
        'x',
        '1',
        '0',
        ' ',
        ' ',
        '  ',
        '\n',
        '\r\n',
        '\t',
        '.',
        ',',
        '!',
        '-',
        '-\n',
        '‐\n',
      ],
      ...[
        '\u{AD}',
        '\u{AD}\n',
        '\u{200B}',
        '\u{FEFF}',
        '\u{A0}',
        '\u{3000}',
        '—',
        '–',
        '“',
        '”',
        '’',
        '´',
        '`',
      ],
      ...[
        '‴',
        '\u{FF40}',
        '…',
        'ﬁ',
        'ﬃ',
        'é',
        'e\u{301}',
        '¨',
        '²',
        '½',
        'İ',
        'ß',
        '№',
        'Ａ',
        '한국',
        '水',
        '。',
      ],
      ...['น้ำ', 'ماء', 'מים', '𝔘', '𠮷', '👩‍🚀', '🇬🇧', '\u{202E}', '\u{FE0F}', '\u{D800}'],
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(''));

describe('whatever the text is', () => {
  test('folding twice is folding once', () => {
    forAll(
      'folding twice',
      texts,
      (text) => {
        const { text: once } = fold(text);
        expect(fold(once).text).toBe(once);
      },
      300,
    );
  });

  test('there is an offset for each folded character, they only grow, and each covers something', () => {
    forAll('offsets', texts, (original) => {
      const { text, starts, ends } = fold(original);
      expect(starts.length).toBe(text.length);
      expect(ends.length).toBe(text.length);
      for (let at = 0; at < text.length; at++) {
        expect(starts[at]).toBeLessThan(ends[at] ?? 0);
        expect(ends[at]).toBeLessThanOrEqual(original.length);
        if (at > 0) expect(starts[at]).toBeGreaterThanOrEqual(starts[at - 1] ?? 0);
      }
    });
  });

  test('what a range stands for folds to that very range', () => {
    let compared = 0;
    const ranges = fc.record({ original: texts, from: fc.nat(), length: fc.nat() });
    forAll(
      'ranges',
      ranges,
      ({ original, from, length }) => {
        const folded = fold(original);
        const { text, starts } = folded;
        // Edges of characters of the original that are no white space: half a ligature folds to a whole one.
        const edges = Array.from(text, (_, at) => at).filter((at) => starts[at] !== starts[at - 1]);
        const solid = [...edges, text.length].filter((at) => text[at] !== ' ' && text[at - 1] !== ' ');
        const start = solid[from % Math.max(1, solid.length)];
        if (start === undefined) return;
        const later = solid.filter((at) => at > start);
        const end = later[length % Math.max(1, later.length)];
        if (end === undefined) return;
        const place = toOriginal(folded, start, end);
        expect(fold(original.slice(place.start, place.end)).text).toBe(text.slice(start, end));
        compared++;
      },
      300,
    );
    expect(compared).toBeGreaterThan(30);
  });
});
