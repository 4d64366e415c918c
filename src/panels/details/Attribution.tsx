// Who is behind a claim: each source that it cites, who speaks in it, and how that reached the map.

import type { Argument, Source } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { sourceEntry } from '../../document/sourceEntry.ts';
import { reportersOf } from '../../labels/saidBy.ts';
import { nounFor, sourceInSentence, sourceTitle, speakersOf, voiceOf } from '../../labels/wording.ts';
import { SourceFacts } from '../sources/SourceFacts.tsx';

/** @param cited The first citation of the source. */
export function Attribution({ argument, cited }: { argument: Argument; cited: CitationEntry }) {
  const { source, place } = cited;
  const entry = sourceEntry(argument, source);
  const voice = voiceOf(argument, source);
  const reporters = reportersOf(argument, source.id);
  const what = entry.titled || voice === entry.title ? entry.title : nounFor(source);
  const others = [what, entry.speakers].filter((words) => words && words !== voice);
  return (
    <article className="attribution">
      <p className="citation-speaker" dir="auto" lang={source.language}>
        {voice}
      </p>
      {entry.note !== undefined && (
        <p className="citation-role" dir="auto">
          {entry.note}
        </p>
      )}
      {others.map((words) => (
        <p key={words} className="citation-role" dir="auto" lang={source.language}>
          {words}
        </p>
      ))}
      {reporters.length > 0 && <Chain chain={[source, ...reporters]} place={place} />}
      <SourceFacts entry={entry} />
    </article>
  );
}

/** A chain may be hundreds long: its beginning is shown, and the text at hand. */
const mostShown = 6;

/** From the speaker to the text at hand. */
function Chain({ chain, place }: { chain: readonly Source[]; place: string }) {
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
              {index === chain.length - 1 && ` ${place}`}
            </li>
          );
        })}
      </ol>
      <p className="chain-warning">Primary source not consulted.</p>
    </div>
  );
}
