// Writing on the map that is explored: buttons and keys for what can be done with the claim in focus, its text open on
// its card, and what became of the draft.

import { fileSave } from 'browser-fs-access';
import { Suspense, useCallback, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { nameOf } from '../../argument/walk.ts';
import { OnCard } from '../../map/OnCard.tsx';
import { attempt } from '../../store/attempt.ts';
import { lateComponent } from '../../store/lateComponent.ts';
import { mapFileName } from '../../store/mapFileName.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { type KeptDraft, keptDraft, keptTyping } from './drafts.ts';
import { draftId, runKeeping } from './keeping.ts';
import { keptTextOf } from './keptText.ts';
import { useWriteKeys } from './useWriteKeys.ts';
import { WriteField } from './WriteField.tsx';
import { writeCommands } from './writeCommands.ts';
import { createWriter, type Writer } from './writer.ts';
import '../../theme/write.css';

const WriteAsText = lateComponent(() => import('./WriteAsText.tsx').then(({ WriteAsText }) => WriteAsText));

/** Begins where the draft of this map was left. */
export function Write() {
  const session = useSession();
  const loaded = useSessionState((state) => state.argument !== null && state.pendingView === null);
  const origin = useSessionState((state) => state.origin);
  const [writer, setWriter] = useState<Writer | null>(null);
  useEffect(() => {
    if (!loaded || !origin) return;
    let gone = false;
    let stop = () => {};
    setWriter(null);
    attempt(async () => {
      const id = draftId(session);
      const kept = await keptDraft(id);
      if (gone) return;
      const made = createWriter(session, kept);
      if (kept) resume(made, kept, id);
      stop = runKeeping(session, made, id);
      setWriter(made);
    });
    return () => {
      gone = true;
      stop();
    };
  }, [session, loaded, origin]);
  return writer && <Desk writer={writer} />;
}

function resume(writer: Writer, { changed }: KeptDraft, id: string): void {
  writer.store.setState({
    kept: true,
    words: `Your draft of ${new Date(changed).toLocaleString()}, kept in this browser.`,
  });
  writer.show(null);
  const typed = keptTyping(id);
  if (typed && writer.draft().claims.has(typed.key)) writer.edit(typed.key, typed.field);
}

function Desk({ writer }: { writer: Writer }) {
  const session = useSession();
  const editing = useStore(writer.store, (writing) => writing.editing);
  const asText = useStore(writer.store, (writing) => writing.asText);
  const onMap = useSessionState(({ view, detail }) => view === 'map' && detail !== 'whole');
  const shown = useSessionState(
    ({ layout }) => editing !== null && (layout?.places.boxes.has(editing.key) ?? false),
  );
  const save = useSave(writer);
  useWriteKeys(writer, save);
  const id = draftId(session);
  useEffect(() => {
    const text = keptTextOf(id);
    if (text?.open) writer.store.setState({ asText: { root: text.root } });
  }, [writer, id]);
  const onCard = editing && onMap && shown;
  const field = editing && (
    <WriteField
      key={`${editing.key} ${editing.field}`}
      id={draftId(session)}
      writer={writer}
      editing={editing}
    />
  );
  return (
    <>
      {onCard && (
        <OnCard id={editing.key} least={260}>
          {field}
        </OnCard>
      )}
      {asText && (
        <Suspense fallback={null}>
          <WriteAsText writer={writer} id={id} root={asText.root} />
        </Suspense>
      )}
      {createPortal(
        <section className="write-bar" aria-label="Write">
          {!onCard && field}
          <Tools writer={writer} save={save} />
          <Said writer={writer} />
        </section>,
        document.querySelector('main') ?? document.body,
      )}
    </>
  );
}

function Tools({ writer, save }: { writer: Writer; save: () => void }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus ?? state.argument?.theses[0] ?? null);
  const about = useSessionState(({ argument }) => {
    const claim = argument?.claims.get(focus ?? '');
    return argument && claim ? nameOf(argument, claim) : '';
  });
  return (
    <div className="write-tools" role="toolbar" aria-label={`With ${about === '' ? 'the claim' : about}`}>
      {writeCommands.map(({ id, label, sign, keys, run }) =>
        sign === undefined ? null : (
          <button
            key={id}
            type="button"
            className="button quiet write-tool"
            title={`${label} (${keys[0] ?? ''})`}
            // Arrows alone say nothing.
            aria-label={/\p{L}/u.test(sign) ? undefined : label}
            aria-keyshortcuts={keys.map((key) => key.replace('Mod', 'Control')).join(' ')}
            // The field keeps the keyboard, and what was typed, until the command is run.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => {
              writer.settle();
              const { focus: chosen, argument } = session.store.getState();
              const key = chosen ?? argument?.theses[0];
              if (key !== undefined) run(writer, key);
            }}
          >
            {sign}
          </button>
        ),
      )}
      <button type="button" className="button write-tool" title="Save as a file (Mod+s)" onClick={save}>
        Save file
      </button>
      <button
        type="button"
        className="button quiet write-tool"
        onClick={() => {
          writer.settle();
          session.setMode('explore');
        }}
      >
        Done
      </button>
    </div>
  );
}

function Said({ writer }: { writer: Writer }) {
  const words = useStore(writer.store, (writing) => writing.words);
  const refused = useStore(writer.store, (writing) => writing.refused);
  const saved = useStore(writer.store, (writing) => writing.saved === writing.said);
  const kept = useStore(writer.store, (writing) => writing.kept);
  return (
    <p className="write-said">
      <span role="status" data-refused={refused || undefined}>
        {words}
      </span>
      <span className="write-kept">
        {saved
          ? 'As in the file.'
          : kept === false
            ? 'This browser keeps nothing: save a file.'
            : kept
              ? 'Kept in this browser, not in a file yet.'
              : ''}
      </span>
    </p>
  );
}

/** Into the file that was saved before, where the browser can; else as a download. */
function useSave(writer: Writer): () => void {
  const session = useSession();
  const [handle, setHandle] = useState<FileSystemFileHandle | null>(null);
  return useCallback(() => {
    attempt(async () => {
      writer.settle();
      const text = writer.text();
      const { origin } = session.store.getState();
      try {
        const used = await fileSave(
          new Blob([text], { type: 'application/json' }),
          { fileName: mapFileName(origin), extensions: ['.json'] },
          handle,
        );
        setHandle(used);
        writer.savedAs(text);
      } catch (error) {
        // Who closes the dialog does not want to save.
        if (error instanceof DOMException && error.name === 'AbortError') return;
        writer.store.setState({
          words: `The file could not be saved (${String(error)}). The draft is kept in this browser.`,
          refused: true,
        });
      }
    });
  }, [writer, session, handle]);
}
