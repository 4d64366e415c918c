// What is doubted while a step is shown: claims, steps between them, and sources, each rejected or doubted by half.

import { useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { doubtKey, formatDoubts, parseDoubts } from '../../argument/doubts.ts';
import { capital } from '../../labels/capital.ts';
import { doubtedName, doubtVerb } from '../../labels/doubtWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { TourList } from './TourClaims.tsx';

interface Props {
  argument: Argument;
  /** As documents write them. */
  doubts: readonly string[];
  /** @param said What was done, in a sentence. */
  change: (doubts: string[], said: string) => void;
}

export function TourDoubts({ argument, doubts: written, change }: Props) {
  const focus = useSessionState((state) => state.focus);
  const doubts = parseDoubts(written);
  const claim = argument.claims.get(focus ?? '');
  const offered = [
    ...(claim ? [doubtKey('claim', claim.id)] : []),
    ...(claim && claim.parent !== null ? [doubtKey('step', claim.id)] : []),
    ...[...argument.sources.keys()].map((id) => doubtKey('source', id)),
  ].filter((key) => !doubts.has(key));
  const [wanted, setWanted] = useState('');
  const chosen = offered.includes(wanted) ? wanted : (offered[0] ?? '');
  const set = (key: string, doubt: number) =>
    change(formatDoubts(new Map(doubts).set(key, doubt)), `${nameIn(argument, key)} is ${doubtVerb(doubt)}.`);
  const remove = (key: string) => {
    const left = new Map(doubts);
    left.delete(key);
    change(formatDoubts(left), `${nameIn(argument, key)} is not doubted.`);
  };
  return (
    <TourList
      legend="What is doubted while it is shown"
      items={[...doubts].map(([key, doubt]) => ({
        key,
        name: doubtedName(argument, key),
        shown: (
          <>
            <span dir="auto">{nameIn(argument, key)}</span>
            <select
              aria-label={`How far ${doubtedName(argument, key)} is doubted`}
              value={doubt}
              onChange={(event) => set(key, Number(event.target.value))}
            >
              {[...new Set([1, 0.5, doubt])].map((each) => (
                <option key={each} value={each}>
                  {doubtVerb(each)}
                </option>
              ))}
            </select>
          </>
        ),
      }))}
      remove={remove}
    >
      <select aria-label="What to doubt" value={chosen} onChange={(event) => setWanted(event.target.value)}>
        {offered.length === 0 && <option value="">Nothing more: go to another claim</option>}
        {offered.map((key) => (
          <option key={key} value={key}>
            {nameIn(argument, key)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button small"
        aria-disabled={chosen === ''}
        onClick={() => chosen !== '' && set(chosen, 1)}
      >
        Doubt it
      </button>
    </TourList>
  );
}

const nameIn = (argument: Argument, key: string) => capital(doubtedName(argument, key));
