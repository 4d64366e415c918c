// What is known of a source: title, date, link, licence; and plainly what the map does not know of it.

import type { Source } from '../argument/argument.ts';
import { isWebAddress } from '../argument/checkReferences.ts';
import { dateWords } from '../argument/wording.ts';

export function SourceFacts({ source }: { source: Source }) {
  const date = dateWords(source.issued);
  const missing = [
    ...(source.title === undefined ? ['title'] : []),
    ...(source.author === undefined ? ['author'] : []),
    ...(date === undefined ? ['date'] : []),
    ...(source.URL === undefined && source.DOI === undefined ? ['link'] : []),
  ];
  const from = source.via === undefined ? 'This map has no' : 'The text that reports it gives no';
  const facts = [source['container-title'], source.publisher, date].filter(Boolean).join(', ');
  return (
    <div className="source-facts">
      {facts && <p>{facts}</p>}
      {source.URL !== undefined && isWebAddress(source.URL) && (
        <p>
          <a href={source.URL} rel="noopener noreferrer" target="_blank">
            {new URL(source.URL).host}
            <span aria-hidden="true"> ↗</span>
            <span className="unseen"> (opens in a new tab)</span>
          </a>
        </p>
      )}
      {source.license !== undefined && <p>Licence: {source.license}</p>}
      {missing.length > 0 && (
        <p className="missing">
          {from} {new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(missing)} for it.
        </p>
      )}
    </div>
  );
}
