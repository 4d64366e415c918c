// Attaching a copy of a text that the map cites: from a file or pasted, held against what the map quotes before
// it is attached. It stays on the reader's computer.

import { useLayoutEffect, useRef, useState } from 'react';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { AttachedCopies } from './AttachedCopies.tsx';
import { AttachText } from './AttachText.tsx';
import { BringForm } from './BringForm.tsx';
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
  useLayoutEffect(() => {
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
  const bring = (files: readonly File[]) => session.attachTo(target, files);
  const form = <BringForm bring={bring} action="Check this text" />;
  if (!after) return <div className="attach-bring">{form}</div>;
  return (
    <details className="attach-bring">
      <summary>Attach another text</summary>
      {form}
    </details>
  );
}
