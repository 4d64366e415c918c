// The beginning of a handout: what it is about, which text it takes apart, and how its pictures are read.

import type { Argument } from '../../argument/argument.ts';
import type { DisplayRole } from '../../argument/walk.ts';
import { displayRoleOf } from '../../argument/walk.ts';
import { referenceText } from '../../labels/reference.ts';
import { analysedSource, standingSigns, standingWords } from '../../labels/wording.ts';
import { PrintTitle } from '../../panels/print/PrintTitle.tsx';
import { UiText } from '../../panels/UiText.tsx';

const meanings: Record<DisplayRole, string> = {
  thesis: 'what is argued for',
  reason: 'because …',
  evidence: 'a source that supports it',
  objection: 'but …',
  rebuttal: 'answers an objection',
  premise: 'only together a reason',
};

interface Props {
  argument: Argument;
  sources: ReadonlyMap<string, number>;
}

export function HandoutHead({ argument, sources }: Props) {
  const analysed = analysedSource(argument);
  const used = new Set([...argument.claims.values()].map((claim) => displayRoleOf(argument, claim)));
  const standings = (Object.keys(meanings) as DisplayRole[]).filter((standing) => used.has(standing));
  return (
    <header className="handout-head">
      <PrintTitle argument={argument} />
      {analysed && (
        <p className="handout-analysed">
          <UiText>
            <b>Text:</b> <bdi>{capital(referenceText(argument, analysed))}</bdi> [{sources.get(analysed.id)}]
          </UiText>
        </p>
      )}
      <ul className="handout-legend" aria-label="Signs" dir="ltr" lang="en">
        {standings.map((standing) => (
          <li key={standing}>
            <span aria-hidden="true">{standingSigns[standing]}</span> <b>{standingWords[standing]}</b>{' '}
            {meanings[standing]}
          </li>
        ))}
      </ul>
    </header>
  );
}

const capital = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
