// Attaching a copy of a text that the map cites: from a file or pasted, held against what the map quotes before
// it is attached. It stays on the reader's computer.

import { useEffect, useId, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { AttachedCopies } from './AttachedCopies.tsx';
import { AttachText } from './AttachText.tsx';
import { DialogHead } from './ModalDialog.tsx';

export function Attach({ close }: { close: () => void }) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const waiting = useSessionState((state) => state.toAttach);
  const [said, setSaid] = useState('');
  const [handled, setHandled] = useState(0);
  const done = useRef<HTMLButtonElement>(null);
  const file = waiting[0];
  // What was pressed is gone: the keyboard goes on where the dialog goes on.
  useEffect(() => {
    if (handled > 0 && !file) done.current?.focus();
  }, [handled, file]);
  const onSettled = (words: string) => {
    setSaid(words);
    setHandled(handled + 1);
    session.attachNext();
  };
  return (
    <>
      <DialogHead title="Attach your copy of a text" close={close} />
      <p className="attach-privacy">
        It stays on this computer, and goes into no link, picture, export or message.
      </p>
      <p role="status" className="attach-status">
        {said}
      </p>
      {argument && argument.sources.size === 0 && (
        <p>This map names no sources, so there is nothing to attach a text to.</p>
      )}
      {argument && argument.sources.size > 0 && (
        <>
          {file ? (
            <AttachText
              key={handled}
              argument={argument}
              file={file}
              place={{ at: handled + 1, of: handled + waiting.length }}
              close={close}
              onSettled={onSettled}
            />
          ) : (
            <Bring after={handled > 0} />
          )}
          <AttachedCopies argument={argument} onSaid={setSaid} />
          {handled > 0 && !file && (
            <p className="attach-ways">
              <button ref={done} type="button" className="button main" onClick={close}>
                Done
              </button>
            </p>
          )}
        </>
      )}
    </>
  );
}

/** @param after Whether a text was brought already, so that another one is an aside. */
function Bring({ after }: { after: boolean }) {
  const session = useSession();
  const target = useSessionState((state) => state.attachTo);
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [pasted, setPasted] = useState('');
  const bring = (files: readonly File[]) => session.attachTo(target, files);
  const form = (
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
          onClick={() => bring([new File([pasted], 'Pasted text', { type: 'text/plain' })])}
        >
          Check this text
        </button>
      </p>
    </>
  );
  if (!after) return <div className="attach-bring">{form}</div>;
  return (
    <details className="attach-bring">
      <summary>Attach another text</summary>
      {form}
    </details>
  );
}
