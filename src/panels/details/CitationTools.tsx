// Taking a citation along, or to its page: as a quotation with its source, as a reference, as CSL-JSON for a reference manager.

import { useState } from 'react';
import type { Argument, Citation, Claim } from '../../argument/argument.ts';
import { quotedParts } from '../../argument/quotedParts.ts';
import { cslJson, quotationText, referenceText } from '../../labels/reference.ts';
import { CopyButton } from '../CopyButton.tsx';
import { PassageLink } from './PassageLink.tsx';

interface Props {
  argument: Argument;
  claim: Claim;
  citation: Citation;
  index: number;
}

export function CitationTools({ argument, claim, citation, index }: Props) {
  const [open, setOpen] = useState(false);
  const source = argument.sources.get(citation.source);
  if (!source) return null;
  return (
    <details className="citation-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Copy or look up</summary>
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
        {open && <PassageLink argument={argument} claim={claim} citation={citation} index={index} />}
      </ul>
    </details>
  );
}
