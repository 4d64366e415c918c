// Every text at hand, checked here and now.

import type { Argument } from '../../src/argument/argument.ts';
import { quoteSelectors } from '../../src/argument/quoteSelectors.ts';
import { checkText } from '../../src/quotes/checkText.ts';
import { copiesIn, isDigest, textOf } from '../../src/store/sourceText.ts';
import type { Checked, SessionState } from '../../src/store/state.ts';
import { textKey } from '../../src/store/textKey.ts';
import { toChecked } from '../../src/texts/checking.ts';

type Texts = SessionState['texts'];

/** Every text at hand, checked here and now. */
export function checkAll(argument: Argument, texts: Texts): Map<string, Checked> {
  return new Map(
    [...argument.sources.values()].flatMap((source): [string, Checked][] => {
      const text = textOf(source, texts);
      if (text?.status !== 'loaded') return [];
      const answer = checkText(
        text.text,
        quoteSelectors(argument, source, copiesIn(texts)),
        isDigest(source, texts),
      );
      return [[source.id, toChecked(textKey(source, texts), answer)]];
    }),
  );
}
