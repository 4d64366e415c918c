// What is said in place of the tools where this tab does not write, and where nothing can be kept.

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { BeforeWriting, takeHeldLetters } from '../explore/BeforeWriting.tsx';
import type { Writing } from './desk.ts';
import type { DeskState, DraftDesk } from './draftDesk.ts';
import '../../theme/drafts.css';

type Waiting = Exclude<DeskState, { at: 'writing' }>;

export function NotWriting({ desk, state }: { desk: DraftDesk; state: Waiting }) {
  const session = useSession();
  const leave: Answer = ['Done', () => session.setMode('explore')];
  const brought = useSessionState(({ toQuote }) => toQuote);
  const reads = state.at === 'reading';
  useEffect(() => {
    if (!reads || brought.length === 0) return;
    // Who only reads attaches texts.
    session.bringTexts([]);
    session.attachTo(null, brought);
  }, [session, reads, brought]);
  return createPortal(
    <section className="write-bar" aria-label="Write" aria-busy={state.at === 'opening'}>
      {state.at === 'opening' && <BeforeWriting />}
      {state.at === 'asking' && <Changed desk={desk} found={state.found} leave={leave} />}
      {state.at === 'reading' && (
        <DraftQuestion
          words={
            state.taking
              ? 'The other tab hands it over …'
              : 'Another tab writes on this draft. Here it can be read.'
          }
          answers={state.taking ? [leave] : [['Write here instead', desk.takeOver], leave]}
        />
      )}
    </section>,
    document.querySelector('main') ?? document.body,
  );
}

function Changed({
  desk,
  found: { head },
  leave,
}: {
  desk: DraftDesk;
  found: Extract<DeskState, { at: 'asking' }>['found'];
  leave: Answer;
}) {
  const when = new Date(head.changed).toLocaleString();
  return (
    <DraftQuestion
      words={
        head.file === null
          ? `This map has changed since your draft of ${when} was begun. Both are there.`
          : `Your draft of ${when} was begun on another file named “${head.file}”, or on this one before it was changed. Both are there.`
      }
      answers={[['Go on with the draft', desk.goOn], ['Begin anew', desk.beginAnew], leave]}
    />
  );
}

type Answer = readonly [label: string, run: () => void];

export function DraftQuestion({ words, answers }: { words: string; answers: readonly Answer[] }) {
  useEffect(() => void takeHeldLetters(), []);
  return (
    <div className="write-question">
      <p role="status">{words}</p>
      <p className="write-answers">
        {answers.map(([label, run], index) => (
          <button key={label} type="button" className={index === 0 ? 'button' : 'button quiet'} onClick={run}>
            {label}
          </button>
        ))}
      </p>
    </div>
  );
}

const whyUnkept = {
  full: 'This browser has no room for the draft: it is on this page alone. Save a file.',
  refused: 'This browser keeps nothing: the draft is on this page alone. Save a file.',
};

/** What stands as long as it is so. */
export function Unkept({ why, forked }: { why: Writing['kept']; forked: boolean }) {
  const unkept = why === 'full' || why === 'refused';
  return (
    <span className="write-unkept" role="alert">
      {unkept ? whyUnkept[why] : forked ? 'Another tab wrote too: this is a draft of its own now.' : ''}
    </span>
  );
}
