// What if, of one claim: whether it is accepted, the step from it, and the sources that it cites; or of one source.

import { doubtKey } from '../../argument/doubts.ts';
import { nameOf } from '../../argument/walk.ts';
import { bandWords, doubtedName, figure, ruleRemark } from '../../labels/doubtWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { claimKey, isTurned, weighingOf } from '../../store/weighing.ts';
import { bandOf } from '../../strength/bands.ts';
import { moveWords } from '../../strength/sentences.ts';
import { DoubtControl } from './DoubtControl.tsx';
import { MattersPanel } from './MattersPanel.tsx';
import { useFocusKept } from './useFocusKept.ts';
import '../../theme/whatIf.css';

export interface DoubtsProps {
  kind: 'claim' | 'source' | 'matters';
  /** Of the claim or the source. */
  id?: string;
}

export function DoubtAnswers({ kind, id = '' }: DoubtsProps) {
  if (kind === 'matters') return <MattersPanel />;
  return kind === 'claim' ? <ClaimDoubts id={id} /> : <SourceDoubt id={id} />;
}

function ClaimDoubts({ id }: { id: string }) {
  const section = useFocusKept();
  const weighing = useSessionState(weighingOf);
  const claim = weighing?.argument.claims.get(id);
  if (!weighing || !claim) return null;
  const { argument, now, before } = weighing;
  const parent = claim.parent === null ? undefined : argument.claims.get(claim.parent);
  const [was, is] = [before.strengthOf(id) ?? 0, now.strengthOf(id) ?? 0];
  const sources = [...new Set(claim.citations.map(({ source }) => source))].filter((source) =>
    argument.sources.has(source),
  );
  const state = weighing.doubts.size === 0 ? `It is ${bandWords[bandOf(is)]}.` : `It ${moveWords(was, is)}.`;
  return (
    <section ref={section} className="claim-doubts" aria-label="Your doubt">
      <p className="claim-doubts-state">
        {state}
        {isTurned(weighing, id) && <b> It is overturned.</b>}
      </p>
      <DoubtControl doubtKey={claimKey(argument, id)} legend="Do you accept this claim?" degrees />
      {parent && (
        <DoubtControl
          doubtKey={doubtKey('step', id)}
          legend={
            <>
              {claim.role === 'objection' ? 'Does it count against ' : 'Does it support '}
              <bdi>{nameOf(argument, parent)}</bdi>?
            </>
          }
        />
      )}
      {sources.map((source) => (
        <SourceDoubt key={source} id={source} />
      ))}
      <details className="claim-doubts-figures">
        <summary>In figures</summary>
        <p>
          {`Starts at ${figure(now.baseOf(id) ?? 0)}, stands at ${figure(is)}`}
          {weighing.doubts.size > 0 && `; without doubts ${figure(was)}`}. {ruleRemark}
        </p>
      </details>
    </section>
  );
}

/** The same of a source, wherever it is named. */
function SourceDoubt({ id }: { id: string }) {
  const argument = useSessionState((state) => state.argument);
  if (!argument) return null;
  const key = doubtKey('source', id);
  return (
    <DoubtControl
      doubtKey={key}
      legend={
        <>
          Do you trust <bdi>{doubtedName(argument, key)}</bdi>?
        </>
      }
      degrees
    />
  );
}
