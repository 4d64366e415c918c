// A text to be copied, with its name. Where a page may not copy, the text is selected and says so.

import { useId } from 'react';
import { byHand, useCopy } from '../../../panels/useCopy.ts';

interface Props {
  label: string;
  text: string;
  /** What the button does, for those who hear it without the label. */
  action: string;
  /** Lines that are shown; one is an address in a line with its button. */
  rows?: number;
}

export function Copyable({ label, text, action, rows = 1 }: Props) {
  const id = useId();
  const { copy, stateOf, field } = useCopy<HTMLTextAreaElement & HTMLInputElement>();
  const state = stateOf(text);
  const shown = { ref: field, id, readOnly: true, value: text, dir: 'ltr', spellCheck: 'false' } as const;
  return (
    <div className="share-copy" data-line={rows === 1 || undefined}>
      <label htmlFor={id}>{label}</label>
      {rows === 1 ? (
        <input {...shown} type="text" onFocus={({ target }) => target.select()} />
      ) : (
        <textarea {...shown} rows={rows} />
      )}
      <button
        type="button"
        className={rows === 1 ? 'button' : 'button main'}
        aria-label={action}
        onClick={() => void copy(text)}
      >
        Copy
      </button>
      <span role="status">{state && (state === 'copied' ? 'Copied.' : byHand)}</span>
    </div>
  );
}
