// All keys, from the table of commands.

import type { Command } from '../commands/command.ts';
import { commands as exploring } from '../commands/commands.ts';
import { type KeyRow, keySheet } from '../commands/keySheet.ts';
import { withModeCommands } from '../commands/modeCommands.ts';
import { KeyCaps } from './KeyCaps.tsx';
import { DialogHead } from './ModalDialog.tsx';

interface Props {
  close: () => void;
  /** Whose keys: those of the mode that is on. */
  commands?: readonly Command[];
}

export function Help({ close, commands = withModeCommands(exploring) }: Props) {
  const sheet = keySheet(commands);
  const toMap = commands.find(({ id }) => id === 'map')?.keys[0];
  return (
    <>
      <DialogHead title="Keys" close={close} />
      <div className="keys">
        {sheet.map(({ group, rows }) => (
          <section key={group} className="keys-group">
            <h3>{group}</h3>
            <dl>
              {rows.map((row) => (
                <Row key={row.label} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      {toMap !== undefined && (
        <p className="keys-note">
          Keys with <OnMap /> work while the keyboard is on the map
          {toMap !== undefined && (
            <>
              ; <KeyCaps keys={[toMap]} /> takes it there
            </>
          )}
          .
        </p>
      )}
      <p className="keys-note">
        The map moves by{' '}
        <a href="https://reactflow.dev" target="_blank" rel="noreferrer">
          React Flow
        </a>
        .
      </p>
    </>
  );
}

function Row({ row: { label, keys, onMap } }: { row: KeyRow }) {
  return (
    <div>
      <dt>
        {label}
        {onMap && (
          <>
            <span className="visually-hidden">, </span>
            <OnMap />
          </>
        )}
      </dt>
      <dd>
        <KeyCaps keys={keys} />
      </dd>
    </div>
  );
}

function OnMap() {
  return (
    <span className="keys-on-map">
      <span aria-hidden="true">*</span>
      <span className="visually-hidden">an asterisk</span>
    </span>
  );
}
