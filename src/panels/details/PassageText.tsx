// The words of a citation in their paragraph, and what a check of them gave.

import { useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { findingPhrase, findingSigns } from '../../labels/findingWords.ts';
import { analysedNoun } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { isDigest } from '../../store/sourceText.ts';
import { type Piece, passageOf } from '../../texts/passage.ts';
import { ParagraphNumber } from '../reader/ParagraphNumber.tsx';
import { TextFailed } from '../reader/TextFailed.tsx';
import { WordDifference } from './WordDifference.tsx';

interface Props {
  argument: Argument;
  entry: CitationEntry;
  /** Read from afar by a class: nothing that asks the reader to do something. */
  forClass?: boolean;
}

export function PassageText({ argument, entry, forClass = false }: Props) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const passage = passageOf(argument, entry.claim.id, entry.index, { texts, checked });
  const session = useSession();
  const [whole, setWhole] = useState(false);
  const context = forClass ? 80 : 140;
  const digest = passage.bearer !== undefined && isDigest(passage.bearer, texts);
  return (
    <div className="passage">
      {entry.words && (
        <p className="passage-words" dir="auto" lang={entry.lang}>
          “{entry.words}”
        </p>
      )}
      {passage.state === 'checking' && <p className="passage-state">Checking the words …</p>}
      {passage.state === 'loading' && <p className="passage-state">Loading the text …</p>}
      {passage.state === 'failed' && (
        <TextFailed
          source={passage.bearer}
          why={passage.why}
          again={!forClass && passage.again}
          waits={!forClass && passage.waits}
        />
      )}
      {passage.paragraphs.map(({ number, pieces }) => (
        <blockquote key={number} className="passage-paragraph" dir="auto" lang={passage.bearer?.language}>
          <ParagraphNumber number={number} />
          {(whole ? pieces : shortened(pieces, context)).map((piece, place) =>
            piece.kind === 'plain' ? (
              piece.text
            ) : (
              <mark
                translate="no"
                // biome-ignore lint/suspicious/noArrayIndexKey: pieces are cut anew each time.
                key={place}
                className={piece.kind}
                data-citation={entry.key}
                data-match={passage.finding}
              >
                {piece.text}
              </mark>
            ),
          )}
          {!whole && !forClass && lengthOf(shortened(pieces, context)) < lengthOf(pieces) && (
            <button type="button" className="link quiet more" onClick={() => setWhole(true)}>
              Show the whole paragraph
            </button>
          )}
        </blockquote>
      ))}
      {digest && passage.bearer && (
        <p className="passage-state">
          Paragraph {entry.citation.locator?.value} in this map’s own summary; only words in quotation marks
          are those of {analysedNoun(argument)}.
        </p>
      )}
      {passage.difference && <WordDifference difference={passage.difference} />}
      <p className={`finding finding-${passage.finding}`} data-finding={passage.finding}>
        <span aria-hidden="true">{findingSigns[passage.finding]} </span>
        {findingPhrase(passage.finding, passage.stopped, forClass)}
      </p>
      {!forClass && passage.finding === 'no-text' && passage.state !== 'loading' && (
        <button
          type="button"
          className="link quiet"
          onClick={() => session.attachTo(passage.bearer?.id ?? entry.source.id)}
        >
          Attach your copy
        </button>
      )}
    </div>
  );
}

const lengthOf = (pieces: readonly Piece[]) => pieces.reduce((sum, { text }) => sum + text.length, 0);

/** Keeps what is picked out and so many characters round it. */
function shortened(pieces: readonly Piece[], context: number): Piece[] {
  return pieces.map((piece, index): Piece => {
    if (piece.kind !== 'plain' || piece.text.length <= 2 * context + 40) return piece;
    const after = index > 0 ? `${piece.text.slice(0, context).replace(/\s\S*$/u, '')} … ` : '… ';
    const before = index < pieces.length - 1 ? piece.text.slice(-context).replace(/^\S*\s/u, '') : '';
    return { kind: 'plain', text: after + before };
  });
}
