// The map as an indented list of lines, beside the map, which follows at rest. A line that is not understood costs that
// line, and what is done here is undone as one step.

import { useCallback, useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { nameOf } from '../../argument/walk.ts';
import { type DraftText, openDraftText, textOfDraft } from '../../draft/asText/draftText.ts';
import { readDraftText } from '../../draft/asText/readDraftText.ts';
import type { LineProblem } from '../../draft/asText/textTree.ts';
import type { Entry } from '../../draft/history.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { redone, tellProblem } from './redone.ts';
import { lineAt, onTextKey, rangeOfLine } from './textKeys.ts';
import type { Writer } from './writer.ts';
import '../../theme/writeText.css';

/** Milliseconds of rest after which the map follows. */
const rest = 300;

export function WriteText({ writer, root }: { writer: Writer; root: string | null }) {
  return createPortal(
    <TextPane key={root ?? ''} writer={writer} root={root} />,
    document.querySelector('.explore-body') ?? document.body,
  );
}

function TextPane({ writer, root }: { writer: Writer; root: string | null }) {
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const { problems, read, keyAt } = useTextOfMap(writer, root, area);
  const hint = useId();
  const about = useSessionState(({ argument }) => {
    const claim = root === null ? undefined : argument?.claims.get(root);
    return argument && claim ? nameOf(argument, claim) : null;
  });
  const chosen = useSessionState(({ focus, argument }) =>
    focus !== null && argument?.claims.get(focus)?.parent != null ? focus : null,
  );
  const close = () => {
    read();
    const key = keyAt();
    writer.store.setState({ asText: null });
    session.focus(key ?? session.store.getState().focus ?? root, { requestFocus: true });
  };
  const show = (next: string | null) => {
    read();
    writer.store.setState({ asText: { root: next } });
  };
  return (
    <section className="write-text" aria-label="Write as text">
      <header className="write-text-head">
        <h2>
          {about === null ? (
            'The whole map'
          ) : (
            <>
              Branch: <bdi>{about}</bdi>
            </>
          )}
        </h2>
        {(root !== null || chosen !== null) && (
          <button
            type="button"
            className="button quiet small"
            onClick={() => show(root === null ? chosen : null)}
          >
            {root === null ? 'Write this branch' : 'Write the whole map'}
          </button>
        )}
        <button type="button" className="button quiet icon" aria-label="Close the text" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <textarea
        ref={area}
        className="write-text-field"
        aria-label={about === null ? 'The map as text' : `The branch as text: ${about}`}
        aria-describedby={hint}
        aria-invalid={problems.length > 0 || undefined}
        defaultValue={textOfDraft(openDraftText(writer.draft(), root))}
        spellCheck
        dir="auto"
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing || event.keyCode === 229) return;
          if (event.key === 'Escape') {
            event.preventDefault();
            event.stopPropagation();
            close();
          } else onTextKey(event);
        }}
        onBlur={() => read()}
      />
      {problems.length > 0 && (
        <div className="write-text-problems">
          <p>
            {problems.length} {problems.length === 1 ? 'line is' : 'lines are'} not understood. The rest
            counts.
          </p>
          <ul>
            {problems.slice(0, mostShown).map(({ line, words }) => (
              <li key={`${line} ${words}`}>
                <button
                  type="button"
                  className="link"
                  onClick={() => {
                    area.current?.focus();
                    area.current?.setSelectionRange(...rangeOfLine(area.current.value, line - 1));
                  }}
                >
                  Line {line}
                </button>
                : {words}
              </li>
            ))}
          </ul>
        </div>
      )}
      <p id={hint} className="write-text-hint">
        <kbd>+</kbd> reason <kbd>-</kbd> objection <kbd>&gt;</kbd> evidence <kbd>~</kbd> objection to the step{' '}
        <kbd>+ &amp;</kbd> with <kbd>&amp;</kbd> lines below it: linked premises <kbd>+ =</kbd> a claim used
        again. A name stands before a colon. Tab sets a line in, Shift+Tab out; Escape leaves.
      </p>
    </section>
  );
}

const mostShown = 20;

/** The text that stands in the field, read at rest; another draft puts another text in it. */
function useTextOfMap(
  writer: Writer,
  root: string | null,
  area: React.RefObject<HTMLTextAreaElement | null>,
) {
  const session = useSession();
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const editing = useStore(writer.store, (writing) => writing.editing !== null);
  const text = useRef<DraftText | null>(null);
  const ours = useRef<Entry | null>(null);
  const drawn = useRef(writer.draft());
  const value = useRef('');
  const timer = useRef(0);

  const keyAt = useCallback((): string | null => {
    const element = area.current;
    if (!element) return null;
    return text.current?.lines[lineAt(element.value, element.selectionStart)]?.key ?? null;
  }, [area]);

  const read = useCallback(() => {
    clearTimeout(timer.current);
    const element = area.current;
    if (!element || !text.current || element.value === value.current) return;
    value.current = element.value;
    const done = readDraftText(text.current, element.value);
    text.current = done.text;
    setProblems(done.problems);
    if (done.command)
      ours.current = redone(writer, session, ours.current, done.command, done.problems, drawn);
    else tellProblem(writer, done.problems);
  }, [writer, session, area]);

  useEffect(() => {
    const element = area.current;
    if (!element) return;
    const begin = () => {
      text.current = openDraftText(writer.draft(), root);
      value.current = textOfDraft(text.current);
      drawn.current = writer.draft();
      ours.current = null;
    };
    begin();
    element.focus({ preventScroll: true });
    const at = text.current?.lines.findIndex(({ key }) => key === session.store.getState().focus) ?? -1;
    const [start] = rangeOfLine(element.value, Math.max(0, at));
    element.setSelectionRange(start, start);
    const onInput = () => {
      clearTimeout(timer.current);
      timer.current = window.setTimeout(read, rest);
    };
    // The map stands round the claim whose line one is in.
    const onSelect = () => {
      const key = keyAt();
      if (document.activeElement !== element || key === null || element.value !== value.current) return;
      if (key !== session.store.getState().focus) session.focus(key);
    };
    const stop = writer.store.subscribe(() => {
      // What was done elsewhere, or undone, stands in the text too.
      const draft = writer.draft();
      if (draft === drawn.current) return;
      if (root !== null && !draft.claims.has(root)) {
        writer.store.setState({ asText: null });
        return;
      }
      const key = keyAt();
      begin();
      element.value = value.current;
      setProblems([]);
      const line = text.current?.lines.findIndex((each) => each.key === key) ?? -1;
      const [from] = rangeOfLine(element.value, Math.max(0, line));
      element.setSelectionRange(from, from);
    });
    element.addEventListener('input', onInput);
    element.addEventListener('keyup', onSelect);
    element.addEventListener('pointerup', onSelect);
    return () => {
      clearTimeout(timer.current);
      stop();
      element.removeEventListener('input', onInput);
      element.removeEventListener('keyup', onSelect);
      element.removeEventListener('pointerup', onSelect);
    };
  }, [writer, session, root, read, keyAt, area]);

  // Before anything else is done, what stands in the field is the map's.
  useEffect(() => {
    if (editing) return;
    writer.onSettle(read);
    return () => writer.onSettle(null);
  }, [writer, editing, read]);

  return { problems, read, keyAt };
}
