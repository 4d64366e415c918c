// All that can be done with a claim, as buttons: for fingers, and for who has no use of letters.

import { useRef } from 'react';
import { named } from '../../draft/outcome.ts';
import { KeyCaps } from '../explore/KeyCaps.tsx';
import { DialogHead } from '../explore/ModalDialog.tsx';
import { useFocusAtOnce } from '../explore/useFocusAtOnce.ts';
import { allWriteCommands } from './allWriteCommands.ts';
import type { Writer } from './writer.ts';

interface Props {
  writer: Writer;
  id: string;
  close: () => void;
}

/** What is not about a claim has a place of its own. */
const others: ReadonlySet<string> = new Set(['undo', 'redo', 'claim-menu']);
const ofClaim = allWriteCommands.filter(({ id }) => !others.has(id));
/** First what fingers have no other way to. */
const first = ['move-to', 'edit', 'reason', 'objection', 'evidence'];
const inOrder = [
  ...first.flatMap((id) => ofClaim.find((command) => command.id === id) ?? []),
  ...ofClaim.filter(({ id }) => !first.includes(id)),
];

export function ClaimMenu({ writer, id, close }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useFocusAtOnce(() => list.current?.querySelector('button'));
  const onKeyDown = (event: React.KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at((at + step) % buttons.length)?.focus();
  };
  return (
    <>
      <DialogHead title={named(writer.draft(), id)} close={close} />
      <ul ref={list} className="claim-menu" onKeyDown={onKeyDown}>
        {inOrder.map(({ id: command, label, keys, run }) => (
          <li key={command}>
            <button
              type="button"
              className="button quiet"
              onClick={() => {
                // First the dialog, so that the command finds the keyboard where it was before.
                close();
                run(writer, id);
              }}
            >
              <span>{label}</span>
              <span className="claim-menu-keys" aria-hidden="true">
                <KeyCaps keys={keys.slice(0, 1)} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
