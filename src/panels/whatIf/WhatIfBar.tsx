// What if, over the map: how the theses stand, what the last doubt did, and the answer to the claim in focus.

import { useEffect, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { bandWords } from '../../labels/doubtWords.ts';
import { Gauge, movedFrom } from '../../meter/Gauge.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { shownPanel } from '../../store/shownPanel.ts';
import { claimKey, type Weighing, weighingOf } from '../../store/weighing.ts';
import { bandOf } from '../../strength/bands.ts';
import { doubtSentence, nowSentence } from '../../strength/sentences.ts';
import { DoubtControl } from './DoubtControl.tsx';
import { useFocusKept } from './useFocusKept.ts';
import '../../theme/whatIf.css';

/** Rival theses that have room. */
const most = 4;

interface Props {
  /** What a tool of it is called with the key that does the same. */
  title: (command: 'reset' | 'off') => string;
  /** Whether what matters most can be opened beside it. */
  lists: boolean;
}

export function WhatIfBar({ title, lists }: Props) {
  const session = useSession();
  const weighing = useSessionState(weighingOf);
  const focus = useSessionState((state) => state.focus);
  const listed = useSessionState((state) => shownPanel(state) === 'matters');
  const said = useConsequence(weighing);
  const bar = useFocusKept();
  if (!weighing) return null;
  const { argument, doubts } = weighing;
  const claim = focus === null ? undefined : argument.claims.get(focus);
  return (
    <section ref={bar} className="what-if" aria-label="What if">
      <ul className="what-if-theses">
        {argument.theses.slice(0, most).map((id) => (
          <ThesisMeter key={id} weighing={weighing} id={id} />
        ))}
      </ul>
      <p className="what-if-said" role="status">
        {said}
      </p>
      {claim && (
        <DoubtControl
          doubtKey={claimKey(argument, claim.id)}
          legend={
            <>
              <span className="visually-hidden">Do you accept </span>
              <bdi>{nameOf(argument, claim)}</bdi>
              <span className="visually-hidden">?</span>
            </>
          }
        />
      )}
      <div className="what-if-tools">
        {lists && (
          <button
            type="button"
            className="button quiet"
            aria-pressed={listed}
            onClick={() => session.openPanel(listed ? 'details' : 'matters')}
          >
            What matters most
          </button>
        )}
        <button
          type="button"
          className="button quiet"
          aria-disabled={doubts.size === 0}
          title={title('reset')}
          onClick={() => session.setDoubts(new Map())}
        >
          Accept all again
        </button>
        <button
          type="button"
          className="button quiet icon"
          aria-label="End What if"
          title={title('off')}
          onClick={() => session.turnDoubts()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
    </section>
  );
}

function ThesisMeter({ weighing, id }: { weighing: Weighing; id: string }) {
  const { argument, now, before } = weighing;
  const [is, was] = [now.strengthOf(id) ?? 0, before.strengthOf(id) ?? 0];
  const claim = argument.claims.get(id);
  return (
    <li className="meter what-if-thesis" data-moved={movedFrom(was, is)}>
      <span className="what-if-name">
        <bdi>{claim ? nameOf(argument, claim) : id}</bdi>
      </span>
      <Gauge now={is} before={was}>
        {bandWords[bandOf(is)]}
      </Gauge>
    </li>
  );
}

/** Milliseconds without a change after which it is said what follows: a slider says it once. */
const quiet = 250;

/** What the last doubt did, in one sentence. */
function useConsequence(weighing: Weighing | null): string {
  const told = useRef<Weighing | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!weighing) return;
    const timer = setTimeout(
      () => {
        const before = told.current;
        told.current = weighing;
        setSaid(consequence(before?.argument === weighing.argument ? before : null, weighing));
      },
      told.current ? quiet : 0,
    );
    return () => clearTimeout(timer);
  }, [weighing]);
  return said;
}

function consequence(before: Weighing | null, weighing: Weighing): string {
  const { argument, doubts, now } = weighing;
  const [first = ''] = argument.theses;
  if (!before && doubts.size === 0)
    return `${nowSentence(argument, { id: first, now: now.strengthOf(first) ?? 0 })} Choose a claim, and accept, doubt or reject it.`;
  if (before && doubts.size === 0 && before.doubts.size > 0)
    return `All is accepted again. ${nowSentence(argument, { id: first, now: now.strengthOf(first) ?? 0 })}`;
  const from = before ?? { doubts: new Map<string, number>(), now: weighing.before };
  const keys = [...new Set([...doubts.keys(), ...from.doubts.keys()])].filter(
    (key) => doubts.get(key) !== from.doubts.get(key),
  );
  const key = keys.at(-1);
  if (key === undefined) return nowSentence(argument, { id: first, now: now.strengthOf(first) ?? 0 });
  return doubtSentence(
    argument,
    mostMoved(argument, from.now, now),
    key,
    doubts,
    from.now.strengthOf,
    now.strengthOf,
  );
}

/** Of rival theses, the one that is told of. */
function mostMoved(argument: Argument, before: Weighing['now'], now: Weighing['now']): string {
  const move = (id: string) => Math.abs((now.strengthOf(id) ?? 0) - (before.strengthOf(id) ?? 0));
  return argument.theses.toSorted((a, b) => move(b) - move(a))[0] ?? '';
}
