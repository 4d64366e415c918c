// Predict, then reveal: the question that a class answers before it sees the step.

import { useId } from 'react';
import type { WrittenStep } from '../../argument/argument.ts';
import { limits } from '../../argument/limits.ts';
import { answers, saidOnce } from '../../tours/tidyTour.ts';

interface Props {
  question: WrittenStep['question'] | undefined;
  change: (question: WrittenStep['question'] | undefined) => void;
}

export function TourQuestion({ question, change }: Props) {
  const id = useId();
  const text = question?.text ?? '';
  const choices = question?.choices ?? [];
  const set = (next: string, nextChoices: readonly string[]) =>
    change(
      next === '' && nextChoices.length === 0
        ? undefined
        : { text: next, ...(nextChoices.length === 0 ? {} : { choices: [...nextChoices] }) },
    );
  const count = saidOnce(choices).length;
  const wrong =
    count > 0 && text.trim() === ''
      ? 'Without a question, the answers are not shown.'
      : count > answers.most
        ? 'Only the first nine answers are counted.'
        : count > 0 && count < answers.least
          ? 'With one answer there is nothing to choose: add another.'
          : choices.filter((choice) => choice.trim() !== '').length > count
            ? 'Answers that say the same, or nothing, are shown once or not at all.'
            : '';
  return (
    <fieldset className="tour-part">
      <legend>Question before it is shown</legend>
      <label htmlFor={`${id}-text`}>Question</label>
      <textarea
        id={`${id}-text`}
        rows={2}
        dir="auto"
        maxLength={limits.text}
        placeholder="What would you expect?"
        value={text}
        onChange={(event) => set(event.target.value, choices)}
      />
      <label htmlFor={`${id}-choices`}>Answers, one a line</label>
      <textarea
        id={`${id}-choices`}
        rows={3}
        dir="auto"
        maxLength={limits.text}
        placeholder={'Yes\nNo\nNot sure'}
        aria-describedby={wrong === '' ? undefined : `${id}-wrong`}
        value={choices.join('\n')}
        onChange={(event) => set(text, event.target.value === '' ? [] : event.target.value.split('\n'))}
      />
      {wrong !== '' && (
        <p id={`${id}-wrong`} className="tour-wrong">
          {wrong}
        </p>
      )}
    </fieldset>
  );
}
