// Taking a citation along: as a quotation with its source, as a reference, as CSL-JSON for a reference manager.

import type { Argument, Citation } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { cslJson, quotationText, referenceText } from '../argument/reference.ts';
import { CopyButton } from './CopyButton.tsx';

export function CitationTools({ argument, citation }: { argument: Argument; citation: Citation }) {
  const source = argument.sources.get(citation.source);
  if (!source) return null;
  return (
    <details className="citation-more">
      <summary>Copy</summary>
      <ul>
        {quotedParts(citation).length > 0 && (
          <li>
            <CopyButton label="Quotation with source" text={() => quotationText(argument, citation)} />
          </li>
        )}
        <li>
          <CopyButton label="Reference" text={() => referenceText(argument, source)} />
        </li>
        <li>
          <CopyButton label="CSL-JSON" text={() => cslJson([source])} />
        </li>
      </ul>
    </details>
  );
}
