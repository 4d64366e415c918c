// The line under the bar: where one is in the argument, from the thesis down, and how much of it is open.

import { useEffect, useRef } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { ancestorsOf, nameOf } from '../../argument/walk.ts';
import { isRightToLeft, languageOf } from '../../labels/readingDirection.ts';
import { Icon, type IconName } from '../../panels/Icon.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import type { SessionState } from '../../store/state.ts';
import { commandById } from '../commands/commands.ts';
import { keyTitle } from './keyTitle.ts';

export function Breadcrumbs() {
  const argument = useSessionState((state) => state.argument);
  const view = useSessionState((state) => state.view);
  if (!argument) return null;
  return (
    <div className="breadcrumbs">
      <Path argument={argument} />
      <div className="breadcrumbs-tools">
        <BranchButton argument={argument} />
        <span className="levels">
          <Small command="level-less" icon="minus" />
          <span className="levels-word">Levels</span>
          <Small command="level-more" icon="plus" />
        </span>
        <Word command="expand-all" label="Open all" />
        <Word command="expand-readable" label="Reset" />
        {view !== 'outline' && <DirectionChoice />}
      </div>
    </div>
  );
}

/** From the thesis to the claim in focus, as short names that lead there. */
function Path({ argument }: { argument: Argument }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const branch = useSessionState((state) => state.isolatedRoot);
  const line = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: where one is stands at the end of the line.
  useEffect(() => {
    line.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'end' });
  }, [focus, branch]);
  const ids = focus === null ? [] : [...ancestorsOf(argument, focus).toReversed(), focus];
  return (
    <nav
      ref={line}
      className="path"
      dir={isRightToLeft(argument) ? 'rtl' : 'ltr'}
      aria-label="Path from the thesis"
    >
      {branch !== null && (
        <button type="button" className="path-out" onClick={() => session.isolate(null)}>
          <Icon name="branch" />
          One branch <span className="path-out-way">Show all</span>
        </button>
      )}
      {ids.length === 0 ? (
        <p className="path-hint" dir="ltr">
          Choose a claim to see where it stands and what it rests on.
        </p>
      ) : (
        <ol>
          {ids.map((id, index) => {
            const claim = argument.claims.get(id);
            if (!claim) return null;
            const last = index === ids.length - 1;
            return (
              <li key={id}>
                <button
                  type="button"
                  className="path-step"
                  aria-current={last ? 'location' : undefined}
                  onClick={() => session.focus(id, { requestFocus: true })}
                >
                  <bdi lang={languageOf(argument, claim)}>{nameOf(argument, claim)}</bdi>
                </button>
              </li>
            );
          })}
        </ol>
      )}
    </nav>
  );
}

/** Shows the branch of the claim in focus alone, where it has one. */
function BranchButton({ argument }: { argument: Argument }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const branch = useSessionState((state) => state.isolatedRoot);
  const claim = focus === null ? undefined : argument.claims.get(focus);
  if (!claim || claim.parent === null || claim.id === branch) return null;
  const { run, keys } = commandById('isolate');
  return (
    <button
      type="button"
      className="button quiet small"
      title={keyTitle('Show this branch alone', keys)}
      onClick={() => run(session)}
    >
      <Icon name="branch" />
      <span className="tool-label">Only this branch</span>
    </button>
  );
}

function Small({ command, icon }: { command: string; icon: IconName }) {
  const session = useSession();
  const { label, keys, run } = commandById(command);
  return (
    <button
      type="button"
      className="button quiet small icon"
      aria-label={label}
      title={keyTitle(label, keys)}
      onClick={() => run(session)}
    >
      <Icon name={icon} />
    </button>
  );
}

function Word({ command, label }: { command: string; label: string }) {
  const session = useSession();
  const { label: title, keys, run } = commandById(command);
  return (
    <button
      type="button"
      className="button quiet small"
      title={keyTitle(title, keys)}
      onClick={() => run(session)}
    >
      {label}
    </button>
  );
}

const directionWords: Record<SessionState['direction'], string> = {
  down: 'Top down',
  right: 'Left to right',
  list: 'List',
};

function DirectionChoice() {
  const session = useSession();
  const direction = useSessionState((state) => state.direction);
  const mirrored = useSessionState((state) => state.layout?.places.mirrored ?? false);
  const words = { ...directionWords, right: mirrored ? 'Right to left' : directionWords.right };
  return (
    <label className="choice small">
      <Icon name={direction} />
      <span className="visually-hidden">Layout</span>
      <select
        value={direction}
        onChange={(event) => session.setDirection(event.target.value as SessionState['direction'])}
      >
        {Object.entries(words).map(([value, word]) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
}
