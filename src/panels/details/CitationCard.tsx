// One citation: the passage in its paragraph, what a check of the words gave, and what can be done with it.

import { useEffect, useRef } from 'react';
import type { Argument, Citation, Claim } from '../../argument/argument.ts';
import { locatorWords, voiceOf } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { CitationTools } from './CitationTools.tsx';
import { PassageText } from './PassageText.tsx';

interface Props {
  argument: Argument;
  claim: Claim;
  citation: Citation;
  index: number;
}

export function CitationCard({ argument, claim, citation, index }: Props) {
  const session = useSession();
  const open = useSessionState(({ open }) => open?.claim === claim.id && open.citation === index);
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  const source = argument.sources.get(citation.source);
  if (!source) return null;
  return (
    <article ref={card} className="citation" data-open={open || undefined}>
      <h4 className="citation-head" dir="auto" lang={source.language}>
        {voiceOf(argument, source)} <span className="citation-place">{locatorWords(citation)}</span>
      </h4>
      <PassageText argument={argument} claim={claim} citation={citation} index={index} />
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
        <CitationTools argument={argument} claim={claim} citation={citation} index={index} />
      </div>
    </article>
  );
}
