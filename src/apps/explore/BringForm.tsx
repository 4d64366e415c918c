// Bringing a text: a file that is chosen, or words that are pasted.

import { useId, useRef, useState } from 'react';

/** @param action What the button does with what was pasted. */
export function BringForm({ bring, action }: { bring: (files: readonly File[]) => void; action: string }) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  return (
    <>
      <p className="attach-choose">
        <button type="button" className="button" onClick={() => chooser.current?.click()}>
          Choose a file…
        </button>{' '}
        <span className="attach-hint">or drop it on the page: .txt, .md, .html, .docx or .pdf</span>
      </p>
      <input
        ref={chooser}
        hidden
        type="file"
        multiple
        accept=".txt,.text,.md,.markdown,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/markdown,text/html,application/pdf"
        tabIndex={-1}
        aria-label="Choose a text file"
        onChange={(event) => {
          bring([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
      <label htmlFor={id}>Or paste the text</label>
      <textarea
        id={id}
        rows={5}
        dir="auto"
        value={pasted}
        onChange={(event) => setPasted(event.target.value)}
      />
      <p>
        <button
          type="button"
          className="button"
          disabled={pasted.trim() === ''}
          onClick={() => {
            setPasted('');
            bring([new File([pasted], 'Pasted text', { type: 'text/plain' })]);
          }}
        >
          {action}
        </button>
      </p>
    </>
  );
}
