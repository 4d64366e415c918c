// The beginning of a handout: what it is about, which text it takes apart, and how its pictures are read.

import { type DisplayRole, displayRoleOf } from '../../argument/walk.ts';
import type { DocumentContents } from '../../document/documentContents.ts';
import { standingMeanings, standingSigns, standingWords } from '../../labels/wording.ts';
import { PrintTitle } from '../../panels/print/PrintTitle.tsx';

export function HandoutHead({ contents }: { contents: DocumentContents }) {
  const { argument } = contents;
  const used = new Set([...argument.claims.values()].map((claim) => displayRoleOf(argument, claim)));
  const standings = (Object.keys(standingMeanings) as DisplayRole[]).filter((standing) => used.has(standing));
  return (
    <header className="handout-head">
      <PrintTitle contents={contents} />
      <ul className="handout-legend" aria-label="Signs" dir="ltr" lang="en">
        {standings.map((standing) => (
          <li key={standing}>
            <span aria-hidden="true">{standingSigns[standing]}</span> <b>{standingWords[standing]}</b>{' '}
            {standingMeanings[standing]}
          </li>
        ))}
      </ul>
    </header>
  );
}
