// "What if": suppose that one claim or source is wrong. What else falls?

import { doubtTarget } from '../../argument/doubts.ts';
import type { DocumentContents } from '../../document/documentContents.ts';
import { doubtedName } from '../../labels/doubtWords.ts';
import { UiText } from '../../panels/UiText.tsx';
import type { Supposition } from './suppositions.ts';

interface Props {
  contents: DocumentContents;
  tasks: readonly Supposition[];
}

export function WhatIfTask({ contents: { argument, numbers, sources }, tasks }: Props) {
  return (
    <section className="handout-task">
      <h2>What if?</h2>
      {tasks.length === 0 ? (
        <p>
          <UiText>Nothing in this map moves its thesis by itself.</UiText>
        </p>
      ) : (
        <>
          <p>
            <UiText>
              Suppose that one of these is wrong. Which claims fall with it, and does the thesis still stand?
              Say what else holds it up.
            </UiText>
          </p>
          <ol className="handout-searches">
            {tasks.map(({ key }, at) => {
              const { kind, id } = doubtTarget(key);
              const number = kind === 'source' ? `[${sources.get(id)}]` : numbers.get(id);
              return (
                <li key={key}>
                  <span className="handout-number">{at + 1}</span>
                  <p>
                    <bdi>{doubtedName(argument, key)}</bdi>{' '}
                    <UiText className="handout-small">({number})</UiText>
                  </p>
                  <UiText className="handout-answer">thesis</UiText>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}
