// One citation: the passage in its paragraph, what a check of the words gave, and what can be done with it.

import { useEffect, useRef } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { CitationTools } from './CitationTools.tsx';
import { PassageText } from './PassageText.tsx';
import { Speaker } from './Speaker.tsx';

export function CitationCard({ argument, entry }: { argument: Argument; entry: CitationEntry }) {
  const session = useSession();
  const { claim, index, citation, source } = entry;
  const open = useSessionState(({ open }) => open?.claim === claim.id && open.citation === index);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <article ref={card} className="citation" data-open={open || undefined}>
      <h4 className="citation-head" dir="auto" lang={source.language}>
        <Speaker argument={argument} entry={entry} /> <span className="citation-place">{entry.place}</span>
      </h4>
      <PassageText argument={argument} entry={entry} />
      {citation.note && (
        <p className="citation-note" dir="auto">
          {citation.note}
        </p>
      )}
      <div className="citation-tools">
        <button
          type="button"
          className="link quiet"
          aria-pressed={open}
          onClick={() => (open ? session.closeCitation() : session.openCitation(claim.id, index))}
        >
          {open ? 'The address leads to this passage' : 'Link to this passage'}
        </button>
        <CitationTools argument={argument} entry={entry} />
      </div>
    </article>
  );
}
