// What is known of a source: where and when it appeared, links, licence; and plainly what the map does not know of it.

import type { SourceEntry } from '../../document/sourceEntry.ts';
import { joinParts } from '../../labels/punctuation.ts';
import { OutLink } from '../OutLink.tsx';

export function SourceFacts({ entry }: { entry: SourceEntry }) {
  const facts = joinParts(entry.facts.map(({ words }) => words));
  return (
    <div className="source-facts">
      {facts && <p dir="auto">{facts}</p>}
      {entry.addresses.map((address) => (
        <p key={address}>
          <OutLink address={address} />
        </p>
      ))}
      {entry.licence && <p>{entry.licence}</p>}
      {entry.missing && <p className="missing">{entry.missing}</p>}
    </div>
  );
}
