// Who is behind a claim: each source that it cites, who speaks in it, and how that reached the map.

import type { Argument, Citation, Source } from '../../argument/argument.ts';
import { viaChain } from '../../argument/walk.ts';
import {
  analysedSource,
  locatorWords,
  sourceInSentence,
  sourceTitle,
  speakersOf,
  titleOf,
} from '../../labels/wording.ts';
import { SourceFacts } from '../sources/SourceFacts.tsx';

interface Props {
  argument: Argument;
  /** The first citation of the source. */
  citation: Citation;
}

export function Attribution({ argument, citation }: Props) {
  const chain = viaChain(argument, citation.source).flatMap((id) => argument.sources.get(id) ?? []);
  const source = chain[0];
  if (!source) return null;
  const speakers = speakersOf(source);
  const title = titleOf(source);
  const whole = source === analysedSource(argument) && chain.length === 1;
  return (
    <article className="attribution">
      <p className="citation-speaker" dir="auto" lang={source.language}>
        {whole ? sourceTitle(source) : speakers || sourceTitle(source)}
      </p>
      {!whole && source.note && (
        <p className="citation-role" dir="auto">
          {source.note}
        </p>
      )}
      {title !== undefined && speakers && !whole && (
        <p className="citation-role" dir="auto" lang={source.language}>
          {title}
        </p>
      )}
      {chain.length > 1 && <Chain chain={chain} citation={citation} />}
      <SourceFacts source={source} />
    </article>
  );
}

/** A chain may be hundreds long: its beginning is shown, and the text at hand. */
const mostShown = 6;

/** From the speaker to the text at hand. */
function Chain({ chain, citation }: { chain: readonly Source[]; citation: Citation }) {
  const more = chain.length - mostShown - 1;
  return (
    <div className="chain">
      <ol aria-label="How it reached this map">
        {chain.map((source, index) => {
          if (more > 1 && index > mostShown && index < chain.length - 1) return null;
          return (
            <li key={source.id}>
              <span className="chain-word">{index === 0 ? 'said by' : 'reported in'} </span>
              {more > 1 && index === mostShown
                ? `${more.toLocaleString('en-GB')} more`
                : index === 0
                  ? speakersOf(source) || sourceTitle(source)
                  : sourceInSentence(source)}
              {index === chain.length - 1 && ` ${locatorWords(citation)}`}
            </li>
          );
        })}
      </ol>
      <p className="chain-warning">Primary source not consulted.</p>
    </div>
  );
}
