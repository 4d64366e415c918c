// The line under the bar: where one is in the argument, from the thesis down, and how much of it is open.

import { useEffect, useMemo, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { depthOf, expansionOf } from '../../argument/expansion.ts';
import { ancestorsOf, nameOf } from '../../argument/walk.ts';
import { isRightToLeft, languageOf } from '../../labels/readingDirection.ts';
import type { Direction } from '../../layout/layoutResult.ts';
import { Icon } from '../../panels/Icon.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
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
        <Levels argument={argument} />
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
        <button
          type="button"
          className="path-out"
          onClick={() => {
            session.isolate(null);
            session.requestFocus();
          }}
        >
          <Icon name="branch" />
          <span className="path-out-what">One branch </span>
          <span className="path-out-way">Show all</span>
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

/** What was given when the page was last painted. */
function usePainted<Value>(given: Value): Value {
  const [painted, setPainted] = useState(given);
  useEffect(() => {
    let timer = 0;
    const next = requestAnimationFrame(() => {
      timer = window.setTimeout(() => setPainted(() => given));
    });
    return () => {
      cancelAnimationFrame(next);
      clearTimeout(timer);
    };
  }, [given]);
  return painted;
}

const levels = [1, 2, 3] as const;

/** How deep the map is open. */
function Levels({ argument: given }: { argument: Argument }) {
  const session = useSession();
  const now = useSessionState((state) => state.expanded);
  // All that is open is counted through: when the part of the map that is on screen is painted.
  const { argument, expanded } = usePainted(
    useMemo(() => ({ argument: given, expanded: now }), [given, now]),
  );
  const open = useMemo(() => expansionOf(argument, expanded), [argument, expanded]);
  const deepest = depthOf(argument);
  const choices = [
    ...levels.filter((level) => level < deepest).map((level) => ({ level, command: `level-${level}` })),
    { level: 'all', command: 'expand-all' } as const,
  ];
  return (
    <fieldset className="levels">
      <legend className="visually-hidden">Levels that are open</legend>
      <span className="levels-word" aria-hidden="true">
        Levels
      </span>
      {choices.map(({ level, command }) => {
        const { label, keys, run } = commandById(command);
        return (
          <button
            key={level}
            type="button"
            className="button quiet small"
            aria-pressed={open === level || (level === 'all' && Number(open) >= deepest)}
            title={keyTitle(label, keys)}
            onClick={() => run(session)}
          >
            {level}
          </button>
        );
      })}
    </fieldset>
  );
}

const directionWords: Record<Direction | 'auto', string> = {
  auto: 'As it fits',
  down: 'Top down',
  right: 'Left to right',
  list: 'List',
};

function DirectionChoice() {
  const session = useSession();
  const direction = useSessionState((state) => state.direction);
  const mirrored = useSessionState((state) => state.layout?.places.mirrored ?? false);
  // Names and the whole have an order of their own.
  const isFixed = useSessionState(({ detail }) => detail === 'names' || detail === 'whole');
  const words = { ...directionWords, right: mirrored ? 'Right to left' : directionWords.right };
  return (
    <label className="choice small">
      <Icon name={direction ?? 'right'} />
      <span className="visually-hidden">Layout</span>
      <select
        value={isFixed ? 'auto' : (direction ?? 'auto')}
        disabled={isFixed}
        onChange={({ target: { value } }) =>
          session.setDirection(value === 'auto' ? null : (value as Direction))
        }
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
