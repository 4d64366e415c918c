// What the map makes of a sentence: the claims that rest on it, or that none does.

import type { Argument } from '../../argument/argument.ts';
import { claimsOf, claimWords, findingsOf } from '../../labels/markWords.ts';
import { useSession } from '../../store/SessionContext.ts';
import type { ReadSentence } from '../../texts/coverage.ts';
import { markKey } from '../../texts/sourceMarks.ts';

interface Props {
  argument: Argument;
  sentence: ReadSentence;
  onClose: () => void;
}

export const unusedWords = 'The map does not use this sentence.';

/** For the screen reader, at once. */
export function noteWords(argument: Argument, { marks }: ReadSentence): string {
  if (marks.length === 0) return unusedWords;
  return `The map uses this sentence. ${claimsOf(marks)
    .map((id) => claimWords(argument, id))
    .join('; ')}.`;
}

/** Stands in a paragraph: made of spans, with a direction of its own. */
export function SentenceNote({ argument, sentence: { marks }, onClose }: Props) {
  const session = useSession();
  return (
    <span className="sentence-note" dir="ltr" lang="en">
      {marks.length === 0 && <span>{unusedWords}</span>}
      {claimsOf(marks).map((id) => {
        const own = marks.filter(({ claim }) => claim === id);
        const [mark] = own.toSorted((a, b) => Number(b.kind === 'quote') - Number(a.kind === 'quote'));
        const words = claimWords(argument, id);
        const colon = words.indexOf(': ');
        return (
          <button
            key={mark ? markKey(mark) : id}
            type="button"
            className="note-claim"
            onPointerEnter={() => session.highlight([id])}
            onPointerLeave={() => session.highlight([])}
            onFocus={() => session.highlight([id])}
            onBlur={() => session.highlight([])}
            onClick={() => mark && session.openCitation(id, mark.citation)}
          >
            <b>{words.slice(0, colon)}:</b> <bdi>{words.slice(colon + 2)}</bdi>
            <small>{findingsOf(own).join(' · ')}</small>
          </button>
        );
      })}
      <button type="button" className="note-close" aria-label="Close this note" onClick={onClose}>
        <span aria-hidden="true">×</span>
      </button>
    </span>
  );
}
