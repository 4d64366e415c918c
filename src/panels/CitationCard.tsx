// One citation: who says it, through whom, and the passage in its paragraph.

import { useEffect, useRef, useState } from 'react';
import type { Argument, Citation, Claim, Source } from '../argument/argument.ts';
import { isWebAddress } from '../argument/checkReferences.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { chainOf } from '../argument/walk.ts';
import {
  analysedNoun,
  analysedSource,
  dateWords,
  locatorWords,
  sourceInSentence,
  sourceTitle,
  speakersOf,
} from '../argument/wording.ts';
import { findingSigns, findingWords } from '../quotes/findingWords.ts';
import { type Piece, passageOf } from '../session/passage.ts';
import { useSession, useSessionState } from '../session/SessionContext.ts';
import { isDigest } from '../session/sourceText.ts';
import { ParagraphNumber } from './ParagraphNumber.tsx';

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

  const chain = chainOf(argument, citation.source).flatMap((id) => argument.sources.get(id) ?? []);
  const source = chain[0];
  if (!source) return null;
  const speakers = speakersOf(source);
  const whole = source === analysedSource(argument) && chain.length === 1;
  return (
    <article ref={card} className="citation" data-open={open || undefined}>
      <header className="citation-who">
        <p className="citation-speaker" dir="auto" lang={source.language}>
          {whole ? sourceTitle(source) : speakers || sourceTitle(source)}
          {chain.length === 1 && <span className="citation-place"> {locatorWords(citation)}</span>}
        </p>
        {!whole && source.note && (
          <p className="citation-role" dir="auto">
            {source.note}
          </p>
        )}
        {source.title !== undefined && speakers && !whole && (
          <p className="citation-role" dir="auto" lang={source.language}>
            {source.title}
          </p>
        )}
      </header>
      {chain.length > 1 && <Chain chain={chain} citation={citation} />}
      <PassageText argument={argument} claim={claim} citation={citation} index={index} />
      {citation.note && (
        <p className="citation-note" dir="auto">
          {citation.note}
        </p>
      )}
      <SourceFacts source={source} />
      <button
        type="button"
        className="link quiet"
        aria-pressed={open}
        onClick={() => (open ? session.closeCitation() : session.openCitation(claim.id, index))}
      >
        {open ? 'The address leads to this passage' : 'Link to this passage'}
      </button>
    </article>
  );
}

/** From the speaker to the text at hand. */
function Chain({ chain, citation }: { chain: readonly Source[]; citation: Citation }) {
  return (
    <div className="chain">
      <ol aria-label="How it reached this map">
        {chain.map((source, index) => (
          <li key={source.id}>
            <span className="chain-word">{index === 0 ? 'said by' : 'reported in'} </span>
            {index === 0 ? speakersOf(source) || sourceTitle(source) : sourceInSentence(source)}
            {index === chain.length - 1 && ` ${locatorWords(citation)}`}
          </li>
        ))}
      </ol>
      <p className="chain-warning">Primary source not consulted.</p>
    </div>
  );
}

function PassageText({ argument, claim, citation, index }: Props) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const passage = passageOf(argument, claim.id, index, { texts, checked });
  const quoted = quotedParts(citation);
  const [whole, setWhole] = useState(false);
  const digest = passage.bearer !== undefined && isDigest(passage.bearer, texts);
  return (
    <div className="passage">
      {quoted.length > 0 && (
        <p className="passage-words" dir="auto" lang={passage.bearer?.language}>
          “{quoted.join(' … ')}”
        </p>
      )}
      {passage.state === 'checking' && <p className="passage-state">Checking the words …</p>}
      {passage.state === 'loading' && <p className="passage-state">Loading the text …</p>}
      {passage.state === 'failed' && <p className="passage-state">{passage.why}</p>}
      {passage.paragraphs.map(({ number, pieces }) => (
        <blockquote key={number} className="passage-paragraph" dir="auto" lang={passage.bearer?.language}>
          <ParagraphNumber number={number} />
          {(whole ? pieces : shortened(pieces)).map((piece, place) =>
            piece.kind === 'plain' ? (
              piece.text
            ) : (
              <mark
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces are cut anew each time.
                key={place}
                className={piece.kind}
                data-citation={`${claim.id}:${index}`}
                data-match={passage.finding}
              >
                {piece.text}
              </mark>
            ),
          )}
          {!whole && lengthOf(shortened(pieces)) < lengthOf(pieces) && (
            <button type="button" className="link quiet more" onClick={() => setWhole(true)}>
              Show the whole paragraph
            </button>
          )}
        </blockquote>
      ))}
      {digest && passage.bearer && (
        <p className="passage-state">
          Paragraph {citation.locator?.value} in this map’s own summary; only words in quotation marks are
          those of {analysedNoun(argument)}.
        </p>
      )}
      <p className={`finding finding-${passage.finding}`}>
        <span aria-hidden="true">{findingSigns[passage.finding]} </span>
        {findingWords[passage.finding]}
      </p>
    </div>
  );
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Keeps what is picked out and the words round it. */
function shortened(pieces: readonly Piece[]): Piece[] {
  const context = 140;
  return pieces.map((piece, index): Piece => {
    if (piece.kind !== 'plain' || piece.text.length <= 2 * context + 40) return piece;
    const after = index > 0 ? `${piece.text.slice(0, context).replace(/\s\S*$/u, '')} … ` : '… ';
    const before = index < pieces.length - 1 ? piece.text.slice(-context).replace(/^\S*\s/u, '') : '';
    return { kind: 'plain', text: after + before };
  });
}

/** Title, date, link, licence; and plainly what the map does not know of them. */
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
