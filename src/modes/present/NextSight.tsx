// The step that comes next: what the class will read, and what will be shown.

import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { stageSight, stopsIn } from '../../session/stageSight.ts';
import type { Talk } from '../../session/state.ts';

export function NextSight({ argument, talk }: { argument: Argument; talk: Talk }) {
  const last = stopsIn(argument, talk).length - 1;
  const next = talk.stop < last ? stageSight(argument, talk.tour, talk.stop + 1) : null;
  return (
    <section className="console-next" aria-label="Next">
      <h2>Next</h2>
      {next ? (
        <>
          <p dir="auto" lang={argument.language}>
            <b>{next.stop.number}</b> {next.stop.caption}
          </p>
          <ul>
            {next.inView.slice(0, 8).flatMap((id) => {
              const claim = argument.claims.get(id);
              return claim ? [<li key={id}>{nameOf(argument, claim)}</li>] : [];
            })}
            {next.inView.length === 0 && <li>The whole map</li>}
          </ul>
        </>
      ) : (
        <p>This is the last step.</p>
      )}
    </section>
  );
}
