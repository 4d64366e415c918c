// Writing on the map that is explored: buttons and keys for what can be done with the claim in focus, its text open on
// its card, and what became of the draft.

import { Suspense, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { nameOf } from '../../argument/walk.ts';
import { OnCard } from '../../map/OnCard.tsx';
import { useNarrow } from '../../panels/reader/useNarrow.ts';
import { ErrorBoundary } from '../../store/ErrorBoundary.tsx';
import { lateComponent } from '../../store/lateComponent.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useStore } from '../../store/useStore.ts';
import { BeforeWriting, takeHeldLetters } from '../explore/BeforeWriting.tsx';
import { keyTitle } from '../explore/keyTitle.ts';
import { Afterwards } from './Afterwards.tsx';
import { allWriteCommands } from './allWriteCommands.ts';
import { ClaimDrag } from './ClaimDrag.tsx';
import { NotWriting, Unkept } from './DraftNotes.tsx';
import { isInFile, type Writing } from './desk.ts';
import { type DraftDesk, deskFor } from './draftDesk.ts';
import { openTextOf } from './keptText.ts';
import { TypingBar } from './TypingBar.tsx';
import { useAtHand } from './useAtHand.ts';
import { useFingers, useKeyboardRoom } from './useKeyboardRoom.ts';
import { useSave } from './useSave.tsx';
import { useTexts } from './useTexts.tsx';
import { useWriteKeys } from './useWriteKeys.ts';
import { WriteDialogs } from './WriteDialogs.tsx';
import { WriteField } from './WriteField.tsx';
import type { WriteCommand } from './writeCommands.ts';
import type { Writer } from './writer.ts';
import '../../theme/write.css';
import '../../theme/writeMoves.css';
import '../../theme/writeTyping.css';

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
  return desk ? <OnDesk desk={desk} /> : <BeforeWriting />;
}

function OnDesk({ desk }: { desk: DraftDesk }) {
  const state = useStore(desk.store, (opened) => opened);
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
  // Without a field they are nobody's.
  useEffect(() => void takeHeldLetters(), []);
  const { id } = desk;
  useEffect(() => {
    const open = openTextOf(id);
    if (open && (open.root === null || writer.draft().claims.has(open.root)))
      writer.store.setState({ asText: { root: open.root } });
  }, [writer, id]);
  useAtHand(writer, save);
  useTexts(writer, id);
  const fingers = useFingers();
  const bar = useRef<HTMLElement>(null);
  const typing = fingers && editing !== null;
  useKeyboardRoom(bar, typing);
  // In a narrow window the text lies over the map, and has the field.
  const inText = narrow && beside && !fingers;
  const onCard = editing && onMap && shown && !fingers && !inText;
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
        <ErrorBoundary
          name="The map as text"
          of={asText}
          way={{ words: 'Close', go: () => writer.store.setState({ asText: null }) }}
        >
          <Suspense fallback={null}>
            <WriteAsText writer={writer} id={id} root={asText.root} />
          </Suspense>
        </ErrorBoundary>
      )}
      {createPortal(
        <section ref={bar} className="write-bar" aria-label="Write" data-typing={typing || undefined}>
          {!onCard && field}
          {typing ? <TypingBar writer={writer} editing={editing} /> : <Tools writer={writer} save={save} />}
          {question ?? <Said writer={writer} forked={forked} />}
        </section>,
        document.querySelector('main') ?? document.body,
      )}
      <WriteDialogs writer={writer} />
      {onMap && <ClaimDrag writer={writer} />}
    </>
  );
}

/** At hand however many tools there are. */
const atHand: ReadonlySet<string> = new Set(['as-text', 'undo', 'redo']);

function Tools({ writer, save }: { writer: Writer; save: () => void }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus ?? state.argument?.theses[0] ?? null);
  const about = useSessionState(({ argument }) => {
    const claim = argument?.claims.get(focus ?? '');
    return argument && claim ? nameOf(argument, claim) : '';
  });
  const toolOf = (wanted: boolean) =>
    allWriteCommands.map(
      (command) =>
        command.sign !== undefined &&
        atHand.has(command.id) === wanted && <Tool key={command.id} writer={writer} command={command} />,
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, and these are no fields.
    <div className="write-tools" role="group" aria-label={`With ${about === '' ? 'the claim' : about}`}>
      {toolOf(false)}
      <span className="write-ends">
        {toolOf(true)}
        <button
          type="button"
          className="button write-tool"
          title={keyTitle('Save as a file', ['Mod+s'])}
          onClick={save}
        >
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
      </span>
    </div>
  );
}

function Tool({ writer, command }: { writer: Writer; command: WriteCommand }) {
  const { id, label, sign = '', keys, run } = command;
  return (
    <button
      type="button"
      className="button quiet write-tool"
      data-tool={id}
      title={keyTitle(label, keys)}
      // Arrows alone say nothing.
      aria-label={/\p{L}/u.test(sign) ? undefined : label}
      aria-keyshortcuts={keys.map((key) => key.replace('Mod', 'Control')).join(' ')}
      // The field keeps the keyboard, and what was typed, until the command is run.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => {
        writer.settle();
        const { focus: chosen, argument } = writer.session.store.getState();
        const key = chosen ?? argument?.theses[0];
        if (key !== undefined) run(writer, key);
      }}
    >
      {sign}
    </button>
  );
}

function Said({ writer, forked }: { writer: Writer; forked: boolean }) {
  const words = useStore(writer.store, (writing) => writing.words);
  const step = useStore(writer.store, ({ history }) => `${history.done.length} ${history.undone.length}`);
  const refused = useStore(writer.store, (writing) => writing.refused);
  const saved = useStore(writer.store, isInFile);
  const kept = useStore(writer.store, (writing) => writing.kept);
  return (
    <p className="write-said">
      <span role="status" data-refused={refused || undefined}>
        {/* Said again, where the same was done again. */}
        <span key={step}>{words}</span>
      </span>
      <Afterwards writer={writer} />
      {!saved && <Unkept why={kept} forked={forked} />}
      <span className="write-kept">{whereKept(kept, saved)}</span>
    </p>
  );
}

/** Nothing while it is being kept. What a file says it says also where this browser keeps nothing. */
function whereKept(kept: Writing['kept'], saved: boolean): string {
  if (kept === 'soon') return '';
  if (saved) return 'As in the file.';
  return kept === 'yes' ? 'Kept in this browser, not in a file yet.' : '';
}
