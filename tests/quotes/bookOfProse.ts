// A long text like any other, and what people quote from it: word for word, typed anew, and with words changed.

import type { QuoteSelectors } from '../../src/quotes/locate.ts';
import { generatedText } from './generatedText.ts';
import { changesOfTypography, changesOfWords, edgesOf, excerptFrom } from './mutations.ts';
import { randomFrom } from './random.ts';

/** @param length In UTF-16 code units. */
export function bookOfProse(length: number, quotations: number): { text: string; cited: QuoteSelectors[] } {
  const text = generatedText(1832, length).slice(0, length);
  const edges = edgesOf(text);
  const random = randomFrom(1832);
  const [retypes, changes] = [Object.values(changesOfTypography), Object.values(changesOfWords)];
  const cited = Array.from({ length: quotations }, (_, number): QuoteSelectors => {
    const { start, end } = excerptFrom(text, edges, random);
    const words = text.slice(start, end);
    const quoted =
      number % 4 === 0
        ? (random.of(changes)(words, random, ['bridge', 'harvest', 'seldom', 'copper']) ?? words)
        : number % 2 === 0
          ? random.of(retypes)(words, random)
          : words;
    return { key: String(number), parts: [quoted], verbatim: true };
  });
  return { text, cited };
}
