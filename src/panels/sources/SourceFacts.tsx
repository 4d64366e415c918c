// What is known of a source: where and when it appeared, links, licence; and plainly what the map does not know of it.

import { addressesOf } from '../../argument/addressOf.ts';
import type { Source } from '../../argument/argument.ts';
import { joinParts } from '../../labels/punctuation.ts';
import { factsOf, missingWords } from '../../labels/sourceWords.ts';
import { OutLink } from '../OutLink.tsx';

export function SourceFacts({ source }: { source: Source }) {
  const facts = joinParts(factsOf(source));
  const missing = missingWords(source);
  return (
    <div className="source-facts">
      {facts && <p dir="auto">{facts}</p>}
      {addressesOf(source).map((address) => (
        <p key={address}>
          <OutLink address={address} />
        </p>
      ))}
      {source.license !== undefined && <p>Licence: {source.license}</p>}
      {missing && <p className="missing">{missing}</p>}
    </div>
  );
}
