// The bar above the keyboard on the screen, which has no Tab and no Ctrl: what keys do while a text is open.

import { addBelow } from '../../draft/adding.ts';
import { type MoveStep, moveBy } from '../../draft/moving.ts';
import { isRefused } from '../../draft/outcome.ts';
import type { Editing } from './desk.ts';
import type { Writer } from './writer.ts';

interface Button {
  sign: string;
  label: string;
  run: (writer: Writer, editing: Editing) => void;
}

const moving = (step: MoveStep, sign: string, label: string): Button => ({
  ...{ sign, label },
  run: (writer, { key, fresh }) => {
    const outcome = moveBy(writer.draft(), key, step);
    // Its text stays open; a new claim is undone with where it went.
    if (isRefused(outcome) || !fresh) writer.run(outcome, false);
    else if (writer.complete(key, outcome, false)) writer.store.setState({ words: outcome.words });
  },
});

const adding = (role: 'reason' | 'objection' | 'evidence', sign: string, label: string): Button => ({
  ...{ sign, label },
  run: (writer, { key }) => {
    writer.settle();
    if (writer.draft().claims.has(key))
      writer.add((draft, made) => addBelow(draft, key, role, { key: made }));
  },
});

/** The field's own undo, as a keyboard calls it. @returns Whether it did anything. */
function inField(what: 'undo' | 'redo'): boolean {
  const field = document.activeElement;
  if (!(field instanceof HTMLTextAreaElement)) return false;
  const before = field.value;
  document.execCommand(what);
  return field.value !== before;
}

const buttons: readonly Button[] = [
  moving('out', '⇤', 'Move out, to the level of its parent'),
  moving('in', '⇥', 'Move in, under the one before it'),
  adding('reason', 'because', 'Because: a reason below'),
  adding('objection', 'but', 'But: an objection below'),
  adding('evidence', '❞', 'Evidence below'),
  {
    ...{ sign: '↶', label: 'Undo' },
    run: (writer, { fresh, key }) => {
      // First what was typed, then what was done.
      if (inField('undo')) return;
      writer.settle();
      // A new claim that had no words went as it came.
      if (!fresh || writer.draft().claims.has(key)) writer.undo();
    },
  },
  {
    ...{ sign: '↷', label: 'Do again' },
    run: (writer) => {
      if (inField('redo')) return;
      writer.settle();
      writer.redo();
    },
  },
  { sign: 'done', label: 'Done', run: (writer) => writer.settle() },
];

export function TypingBar({ writer, editing }: { writer: Writer; editing: Editing }) {
  const hold = (event: React.SyntheticEvent) => event.preventDefault();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, and these are no fields.
    <div className="write-typing" role="group" aria-label="While you type">
      {buttons.map(({ sign, label, run }) => (
        <button
          key={sign}
          type="button"
          className="button quiet"
          aria-label={label}
          // The field keeps the keyboard; in WebKit it is the mouse that would take it.
          onPointerDown={hold}
          onMouseDown={hold}
          onClick={() => run(writer, editing)}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}
