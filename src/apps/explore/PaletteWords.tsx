// The rows of the list of all actions: what a command is called and which keys do it; what a claim says.

import type { Claim } from '../../argument/argument.ts';
import { displayRoleOf, sentenceOf } from '../../argument/walk.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { roleOf, standingSigns } from '../../labels/wording.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import type { Command } from '../commands/command.ts';
import { KeyCaps } from './KeyCaps.tsx';

/** @param group Said where commands of several groups are mixed. */
export function CommandWords({ command, group }: { command: Command; group: string | null }) {
  return (
    <>
      <span className="palette-label">{command.label}</span>{' '}
      {group !== null && <span className="palette-group">{group} </span>}
      {command.keys.length > 0 && (
        <span className="palette-keys">
          <KeyCaps keys={command.keys} />
        </span>
      )}
    </>
  );
}

export function ClaimWords({ claim }: { claim: Claim }) {
  const argument = useSessionState((state) => state.argument);
  if (!argument) return null;
  return (
    <>
      <span className={`palette-sign ${displayRoleOf(argument, claim)}`} aria-hidden="true">
        {standingSigns[displayRoleOf(argument, claim)]}
      </span>
      <span className="palette-claim">
        <span className="visually-hidden">{roleOf(argument, claim)}: </span>
        <bdi lang={languageOf(argument, claim)}>{sentenceOf(argument, claim)}</bdi>
      </span>
    </>
  );
}
