// A link to the very words in the source's own page, for browsers that can go there.

import { useEffect, useState } from 'react';
import { addressOf } from '../../argument/addressOf.ts';
import type { Argument } from '../../argument/argument.ts';
import { sourceWithText } from '../../argument/quoteSelectors.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { loadQuotes } from '../../store/quotesPart.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { copiesIn, isDigest, textOf } from '../../store/sourceText.ts';
import { OutLink } from '../OutLink.tsx';

/** Nothing where the source has no address, or where its words were not found. */
export function PassageLink({ argument, entry }: { argument: Argument; entry: CitationEntry }) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const [fragment, setFragment] = useState<string | null>(null);
  const bearer = sourceWithText(argument, entry.source.id, copiesIn(texts));
  const located = bearer && checked.get(bearer.id)?.located.get(entry.key);
  const stretch = located?.quoted[0] ?? located?.meant[0];
  const source = bearer && textOf(bearer, texts);
  const text = bearer && !isDigest(bearer, texts) && source?.status === 'loaded' ? source.text : null;
  useEffect(() => {
    setFragment(null);
    if (text === null || !stretch) return;
    let wanted = true;
    loadQuotes().then(
      ({ fold, textFragment }) => wanted && setFragment(textFragment(fold(text), stretch)),
      // Without the network, the page itself is still to be had.
      () => wanted && setFragment(''),
    );
    return () => {
      wanted = false;
    };
  }, [text, stretch]);
  const address = bearer ? addressOf(bearer) : null;
  if (address === null || fragment === null) return null;
  return (
    <li>
      <OutLink
        address={address.replace(/#.*$/u, '') + fragment}
        before={fragment ? 'These words at' : 'The page at'}
      />
    </li>
  );
}
