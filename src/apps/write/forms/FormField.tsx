// One field of a form: what is typed into it is said of the map when one leaves it. What cannot be is kept as it was
// typed, with why.

import { useId, useLayoutEffect, useRef, useState } from 'react';
import { strengthWords } from '../../../argument/strengthField.ts';
import { isRefused, type Outcome } from '../../../draft/outcome.ts';
import type { Writer } from '../writer.ts';
import { keepField, keptField } from './keptField.ts';

interface Props {
  writer: Writer;
  /** What it is a field of: with its label known when the page is loaded again. */
  of: string;
  label: string;
  /** The field's standard term, where the label is plainer. */
  term?: string;
  value: string;
  /** Several lines. */
  long?: boolean;
  hint?: string;
  lang?: string | undefined;
  inputMode?: 'url' | 'numeric';
  apply: (typed: string) => Outcome;
}

export function FormField({
  writer,
  of,
  label,
  term,
  value,
  long = false,
  hint,
  lang,
  inputMode,
  apply,
}: Props) {
  const id = useId();
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [problem, setProblem] = useState('');
  const name = `${of} ${label}`;
  // Before anybody can type into it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: who looks at it again has what was typed, not what can be by then.
  useLayoutEffect(() => {
    if (!element.current) return;
    const typed = keptField(writer, name, value);
    element.current.value = typed ?? value;
    const outcome = typed === null ? null : apply(typed);
    setProblem(outcome && isRefused(outcome) ? outcome.refused : '');
  }, [writer, name, value]);
  const commit = () => {
    const typed = element.current?.value ?? value;
    if (typed.trim() === value.trim()) {
      keepField(writer, name, value, null);
      setProblem('');
      return;
    }
    const outcome = apply(typed);
    keepField(writer, name, value, isRefused(outcome) ? typed : null);
    setProblem(isRefused(outcome) ? outcome.refused : '');
    // What is looked at stays where it is: another card may just be on its way under the pointer.
    writer.run(isRefused(outcome) ? outcome : { ...outcome, focus: null }, false);
  };
  // What it was when it got the keyboard may not be what it is.
  const latest = useRef(commit);
  useLayoutEffect(() => {
    latest.current = commit;
  });
  // A page that goes takes the keyboard from no field.
  useLayoutEffect(() => {
    const settle = () => {
      if (document.activeElement === element.current) latest.current();
    };
    const onHide = () => {
      if (document.visibilityState === 'hidden') settle();
    };
    addEventListener('pagehide', settle);
    document.addEventListener('visibilitychange', onHide);
    return () => {
      // Nor does a form that goes, as when one goes back to another claim.
      if (!writer.isClosed()) settle();
      removeEventListener('pagehide', settle);
      document.removeEventListener('visibilitychange', onHide);
    };
  }, [writer]);
  const described = [...(hint ? [`${id}-hint`] : []), ...(problem ? [`${id}-problem`] : [])].join(' ');
  const shared = {
    id,
    ref: element,
    lang,
    dir: 'auto' as const,
    defaultValue: value,
    'aria-invalid': problem !== '' || undefined,
    'aria-describedby': described || undefined,
    onFocus: () => writer.onSettle(() => latest.current()),
    onBlur: () => {
      writer.onSettle(null);
      commit();
    },
    onKeyDown: (event: React.KeyboardEvent) => {
      if (event.nativeEvent.isComposing || event.keyCode === 229) return;
      if (event.key === 'Escape' || (event.key === 'Enter' && (!long || event.ctrlKey || event.metaKey)))
        commit();
    },
  };
  return (
    <div className="write-row">
      <label htmlFor={id}>
        {label}
        {term !== undefined && <small className="term"> ({term})</small>}
      </label>
      {long ? (
        <textarea rows={2} {...shared} />
      ) : (
        <input inputMode={inputMode} autoComplete="off" {...shared} />
      )}
      {hint && (
        <p id={`${id}-hint`} className="write-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} className="write-problem">
          {problem}
        </p>
      )}
    </div>
  );
}

/** Of claims and sources. */
export const strengthField = {
  label: 'How far you hold it by itself',
  term: 'strength',
  hint: `From 0 to 1, or ${Object.keys(strengthWords).join(', ')}. Only What if reads it.`,
};

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [value: string, words: string])[];
  choose: (value: string) => void;
}

export function FormChoice({ label, value, options, choose }: ChoiceProps) {
  const id = useId();
  return (
    <div className="write-row">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ target }) => {
          const chosen = target.value;
          // What is refused is not drawn anew: it stands as it was.
          target.value = value;
          choose(chosen);
        }}
      >
        {options.map(([each, words]) => (
          <option key={each} value={each}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
