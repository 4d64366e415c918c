// Words that were read elsewhere, on paper or by a screen reader that selects nothing, are found in the text and chosen
// there, as if they had been selected.

import { type RefObject, useId, useRef, useState } from 'react';
import { attempt } from '../../store/attempt.ts';
import type { Taking } from './taking.ts';
import { focusSentence, sentenceAt, sentencesRange } from './textPlaces.ts';

interface Props {
  text: string;
  taking: Taking;
  scroller: RefObject<HTMLElement | null>;
  /** Is told what was found, in a sentence. */
  say: (words: string) => void;
}

export function FindWords({ text, taking, scroller, say }: Props) {
  const id = useId();
  const details = useRef<HTMLDetailsElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState('');
  const find = async () => {
    const words = field.current?.value.trim() ?? '';
    const reader = scroller.current;
    const range = words === '' ? null : await taking.find(text, words);
    const found = reader && range && sentencesRange(reader, range.start, range.end);
    if (!reader || !found) {
      const why =
        words === ''
          ? 'Type or paste the words first.'
          : 'These words are not in the text. Try fewer of them, letter for letter.';
      setProblem(why);
      say(why);
      return;
    }
    setProblem('');
    if (details.current) details.current.open = false;
    focusSentence(reader, sentenceAt(reader, range.end - 1));
    getSelection()?.removeAllRanges();
    getSelection()?.addRange(found);
    say(`Found and chosen: “${found.toString()}”. Press r, b, j or q.`);
  };
  return (
    <details
      ref={details}
      className="text-another"
      onToggle={(event) => event.currentTarget.open && field.current?.focus()}
    >
      <summary>Find words</summary>
      <form
        className="text-find"
        onSubmit={(event) => {
          event.preventDefault();
          attempt(find);
        }}
      >
        <label htmlFor={id}>Words of the text</label>
        <input
          ref={field}
          id={id}
          dir="auto"
          autoComplete="off"
          aria-invalid={problem !== '' || undefined}
          aria-describedby={problem === '' ? undefined : `${id}-problem`}
        />
        <button type="submit" className="button">
          Find
        </button>
        {problem && (
          <p id={`${id}-problem`} className="write-problem">
            {problem}
          </p>
        )}
      </form>
    </details>
  );
}
