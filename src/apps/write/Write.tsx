// Writing on the map that is explored: buttons and keys for what can be done with the claim in focus, its text open on
// its card, and what became of the draft.

import { Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { nameOf } from '../../argument/walk.ts';
import { OnCard } from '../../map/OnCard.tsx';
import { useNarrow } from '../../panels/reader/useNarrow.ts';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { NotWriting, Unkept } from './DraftNotes.tsx';
import { type DraftDesk, deskFor } from './draftDesk.ts';
import { keptTextOf } from './keptText.ts';
import { useSave } from './useSave.tsx';
import { useTexts } from './useTexts.tsx';
import { useWriteKeys } from './useWriteKeys.ts';
import { WriteField } from './WriteField.tsx';
import { writeCommands } from './writeCommands.ts';
import type { Writer } from './writer.ts';
import '../../theme/write.css';

const WriteAsText = lateComponent(() => import('./WriteAsText.tsx').then(({ WriteAsText }) => WriteAsText));

/** Begins where the draft of this map was left. */
export function Write() {
  const session = useSession();
  const loaded = useSessionState((state) => state.argument !== null && state.pendingView === null);
  const origin = useSessionState((state) => state.origin);
  const [desk, setDesk] = useState<DraftDesk | null>(null);
  useEffect(() => {
    if (loaded && origin) setDesk(deskFor(session));
    return () => setDesk(null);
  }, [session, loaded, origin]);
  return desk && <OnDesk key={desk.id} desk={desk} />;
}

function OnDesk({ desk }: { desk: DraftDesk }) {
  const state = useStore(desk.store);
  if (state.at === 'writing') {
    return <Desk writer={state.writer} desk={desk} forked={state.forked ?? false} />;
  }
  return <NotWriting desk={desk} state={state} />;
}

function Desk({ writer, desk, forked }: { writer: Writer; desk: DraftDesk; forked: boolean }) {
  const editing = useStore(writer.store, (writing) => writing.editing);
  const asText = useStore(writer.store, (writing) => writing.asText);
  const narrow = useNarrow();
  const beside = useSessionState(({ view }) => view === 'text');
  const onMap = useSessionState(
    ({ view, detail }) => (view === 'map' || view === 'text') && detail !== 'whole',
  );
  const shown = useSessionState(
    ({ layout }) => editing !== null && (layout?.places.boxes.has(editing.key) ?? false),
  );
  const { save, question } = useSave(writer, desk);
  useWriteKeys(writer, save);
  const { id } = desk;
  useEffect(() => {
    const text = keptTextOf(id);
    if (text?.open) writer.store.setState({ asText: { root: text.root } });
  }, [writer, id]);
  useTexts(writer, id);
  // On a phone the text lies over the map, and has the field.
  const inText = narrow && beside;
  const onCard = editing && onMap && shown && !inText;
  const field = editing && !inText && (
    <WriteField key={`${editing.key} ${editing.field}`} id={id} writer={writer} editing={editing} />
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
          {question ?? <Said writer={writer} forked={forked} />}
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

function Said({ writer, forked }: { writer: Writer; forked: boolean }) {
  const words = useStore(writer.store, (writing) => writing.words);
  const refused = useStore(writer.store, (writing) => writing.refused);
  const saved = useStore(writer.store, (writing) => writing.saved === writing.said);
  const kept = useStore(writer.store, (writing) => writing.kept);
  return (
    <p className="write-said">
      <span role="status" data-refused={refused || undefined}>
        {words}
      </span>
      {!saved && <Unkept why={kept} forked={forked} />}
      <span className="write-kept">
        {saved ? 'As in the file.' : kept === 'yes' ? 'Kept in this browser, not in a file yet.' : ''}
      </span>
    </p>
  );
}
