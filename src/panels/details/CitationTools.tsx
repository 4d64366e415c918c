// Taking a citation along, or to its page: as a quotation with its source, as a reference, as CSL-JSON for a reference manager.

import { useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { cslJson, quotationText, referenceText } from '../../labels/reference.ts';
import { CopyButton } from '../CopyButton.tsx';
import { PassageLink } from './PassageLink.tsx';

export function CitationTools({ argument, entry }: { argument: Argument; entry: CitationEntry }) {
  const [open, setOpen] = useState(false);
  const { citation, source, words } = entry;
  return (
    <details className="citation-more" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>Copy or look up</summary>
      <ul>
        {words !== '' && (
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
        {open && <PassageLink argument={argument} entry={entry} />}
      </ul>
    </details>
  );
}
