// The map as an indented list of lines, beside the map, which follows at rest. A line that is not understood costs that
// line, and what is done here is undone as one step.

import { useId, useRef } from 'react';
import { createPortal } from 'react-dom';
import { nameOf } from '../../argument/walk.ts';
import { openDraftText, textOfDraft } from '../../draft/asText/draftText.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { onTextKey, rangeOfLine, setIn } from './textKeys.ts';
import { useTextOfMap } from './useTextOfMap.ts';
import type { Writer } from './writer.ts';
import '../../theme/writeAsText.css';

interface Props {
  writer: Writer;
  /** Of the draft. */
  id: string;
  root: string | null;
}

export function WriteAsText(props: Props) {
  return createPortal(
    <TextPane key={props.root ?? ''} {...props} />,
    document.querySelector('.explore-body') ?? document.body,
  );
}

function TextPane({ writer, id, root }: Props) {
  const session = useSession();
  const area = useRef<HTMLTextAreaElement>(null);
  const { problems, stays, read, keep, keyAt } = useTextOfMap(writer, id, root, area);
  const hint = useId();
  const about = useSessionState(({ argument }) => {
    const claim = root === null ? undefined : argument?.claims.get(root);
    return argument && claim ? nameOf(argument, claim) : null;
  });
  const chosen = useSessionState(({ focus, argument }) =>
    focus !== null && argument?.claims.get(focus)?.parent != null ? focus : null,
  );
  const close = () => {
    if (read().length > 0) keep(false);
    const key = keyAt();
    writer.store.setState({ asText: null });
    session.focus(key ?? session.store.getState().focus ?? root, { requestFocus: true });
  };
  const show = (next: string | null) => {
    if (read().length > 0) keep(false);
    writer.store.setState({ asText: { root: next } });
  };
  return (
    <section className="as-text" aria-label="Write as text">
      <header className="as-text-head">
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
        {(['Out', 'In'] as const).map((where) => (
          <button
            key={where}
            type="button"
            className="button quiet small as-text-touch"
            aria-label={where === 'In' ? 'Set the line in' : 'Set the line out'}
            // The field keeps the keyboard.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => area.current && setIn(area.current, where === 'Out')}
          >
            {where}
          </button>
        ))}
        <button type="button" className="button quiet icon" aria-label="Close the text" onClick={close}>
          <span aria-hidden="true">×</span>
        </button>
      </header>
      <textarea
        ref={area}
        className="as-text-field"
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
        <div className="as-text-problems">
          <p>
            {problems.length} {problems.length === 1 ? 'line is' : 'lines are'} not understood.{' '}
            {stays ? 'The map stays as it was until then.' : 'The rest counts.'}
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
      <p id={hint} className="as-text-hint">
        <kbd>+</kbd> reason <kbd>-</kbd> objection <kbd>&gt;</kbd> evidence <kbd>~</kbd> objection to the step{' '}
        <kbd>+ &amp;</kbd> with <kbd>&amp;</kbd> lines below it: linked premises <kbd>+ =</kbd> a claim used
        again. A name stands before a colon. Tab sets a line in, Shift+Tab out; Escape leaves.
      </p>
    </section>
  );
}

const mostShown = 20;
