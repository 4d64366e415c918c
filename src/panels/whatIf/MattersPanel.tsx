// What matters most: what the thesis would be, were one thing rejected; and what that does not tell.

import { useEffect, useMemo, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { ancestorsOf, nameOf } from '../../argument/walk.ts';
import { bandWords, figure, ruleNames, ruleRemark } from '../../labels/doubtWords.ts';
import { askMatters } from '../../store/matters.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { doubt, usualRule, weighingOf } from '../../store/weighing.ts';
import { bandOf } from '../../strength/bands.ts';
import { type Matters as Found, type Matter, mattersTask } from '../../strength/matters.ts';
import { type RuleName, rules } from '../../strength/rules.ts';
import { matterSentence, noSingleSentence, nowSentence, pairSentence } from '../../strength/sentences.ts';
import { useFocusKept } from './useFocusKept.ts';
import '../../theme/whatIf.css';

/** So many are listed at first. */
const some = 8;

export function MattersPanel() {
  const weighing = useSessionState(weighingOf);
  if (!weighing) return null;
  return <OfArgument argument={weighing.argument} />;
}

function OfArgument({ argument }: { argument: Argument }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const rule = useSessionState((state) => state.rule ?? usualRule);
  const doubted = useSessionState((state) => (state.doubts?.size ?? 0) > 0);
  const [chosen, choose] = useState<string | null>(null);
  const [figures, setFigures] = useState(false);
  const [most, setMost] = useState(some);
  const above = focus === null ? undefined : (ancestorsOf(argument, focus).at(-1) ?? focus);
  const thesis = chosen ?? above ?? argument.theses[0] ?? '';
  const found = useMatters(argument, thesis);
  const number = (strength: number) => (figures ? ` (${figure(strength)})` : '');
  return (
    <section ref={useFocusKept()} className="matters" aria-label="What matters most" tabIndex={-1}>
      <h2>What matters most</h2>
      {argument.theses.length > 1 && (
        <label className="matters-thesis">
          To the thesis{' '}
          <select value={thesis} onChange={(event) => choose(event.target.value)}>
            {argument.theses.map((id) => {
              const claim = argument.claims.get(id);
              return (
                <option key={id} value={id}>
                  {claim ? nameOf(argument, claim) : id}
                </option>
              );
            })}
          </select>
        </label>
      )}
      {!found && <p>Looking for it …</p>}
      {found && (
        <>
          <p>
            {nowSentence(argument, found)}
            {number(found.now)}
            {doubted && ' That is with what you doubt already.'}
          </p>
          {found.singles.length === 0 && <p>Nothing in this map moves it by itself.</p>}
          <ol className="matters-list">
            {found.singles.slice(0, most).map((matter) => (
              <li key={matter.key}>
                <Single argument={argument} found={found} matter={matter} number={number(matter.thesis)} />
              </li>
            ))}
          </ol>
          {found.singles.length > most && (
            <button type="button" className="link" onClick={() => setMost(most * 3)}>
              Show more
            </button>
          )}
          {!found.suffices && <p>{noSingleSentence(argument, found)}</p>}
          <ul className="matters-list">
            {found.pairs.map((pair) => (
              <li key={pair.keys.join()}>
                {pairSentence(argument, found, pair)}
                {number(pair.thesis)}
              </li>
            ))}
          </ul>
          <p className="matters-remark">
            {found.rulesAgree
              ? 'Both rules have the thesis on the same side of the middle.'
              : 'The two rules differ: by the other one the thesis is on the other side of the middle.'}
            {found.tried < found.of && ` Tried ${found.tried} of ${found.of}, those nearest to it first.`}
          </p>
        </>
      )}
      <fieldset className="matters-rule">
        <legend>Rule</legend>
        {(Object.keys(rules) as RuleName[]).map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="weigh-rule"
              checked={rule === name}
              onChange={() => session.store.setState({ rule: name })}
            />{' '}
            {ruleNames[name]}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={figures} onChange={() => setFigures(!figures)} /> In figures
      </label>
      <p className="matters-remark">{ruleRemark}</p>
    </section>
  );
}

interface SingleProps {
  argument: Argument;
  found: Found;
  matter: Matter;
  number: string;
}

function Single({ argument, found, matter, number }: SingleProps) {
  const session = useSession();
  const { cutsBothWays, rulesAgree, key, thesis } = matter;
  const side = thesis < found.now ? 'down' : 'up';
  return (
    <button
      type="button"
      className="matter"
      data-moved={side}
      onClick={({ currentTarget }) => {
        // What is tried is no longer listed.
        currentTarget.closest('section')?.focus({ preventScroll: true });
        doubt(session, key, 1);
      }}
      title="Try it"
    >
      <span aria-hidden="true">{side === 'down' ? '▼' : '▲'}</span>
      <span>
        {matterSentence(argument, found, matter)}
        {number}
        {cutsBothWays && <small> It cuts both ways.</small>}
        {!rulesAgree && <small> The two rules differ on this.</small>}
        {bandOf(thesis) !== bandOf(found.now) && (
          <span className="visually-hidden">{` Then: ${bandWords[bandOf(thesis)]}.`}</span>
        )}
      </span>
    </button>
  );
}

/** Null while it is looked for. */
function useMatters(argument: Argument, thesis: string): Found | null {
  const doubts = useSessionState((state) => state.doubts);
  const rule = useSessionState((state) => state.rule ?? usualRule);
  const asked = useMemo(() => {
    const task = mattersTask(argument, thesis, rules[rule], doubts ?? undefined);
    return task && askMatters(task);
  }, [argument, thesis, rule, doubts]);
  const [answer, setAnswer] = useState<{ asked: unknown; found: Found } | null>(null);
  useEffect(() => {
    if (!(asked instanceof Promise)) return;
    let gone = false;
    asked.then((found) => {
      if (!gone) setAnswer({ asked, found });
    });
    return () => {
      gone = true;
    };
  }, [asked]);
  if (!(asked instanceof Promise)) return asked;
  // The list before stays until there is another.
  return answer?.found ?? null;
}
