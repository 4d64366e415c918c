// A text to be copied, with its name. Where a page may not copy, the text is selected and says so.

import { useId, useRef, useState } from 'react';

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
  // Said of this very text: of another it would be untrue.
  const [said, setSaid] = useState({ of: '', words: '' });
  const field = useRef<HTMLTextAreaElement & HTMLInputElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid({ of: text, words: 'Copied.' });
    } catch {
      field.current?.focus();
      field.current?.select();
      setSaid({
        of: text,
        words: 'Your browser does not let pages copy. The text is selected: copy it by hand.',
      });
    }
  };
  const shown = { ref: field, id, readOnly: true, value: text, dir: 'ltr', spellCheck: false } as const;
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
        onClick={() => void copy()}
      >
        Copy
      </button>
      <span role="status">{said.of === text && said.words}</span>
    </div>
  );
}
