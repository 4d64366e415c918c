// Before the text: what it is, whose, and whether it is the source itself, a summary of it or the reader's copy.

import { useState } from 'react';
import type { Argument, Source } from '../../argument/argument.ts';
import { sourceEntry } from '../../document/sourceEntry.ts';
import { analysedNoun } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { copyOf, isDigest } from '../../store/sourceText.ts';
import { forgetCopy } from '../../texts/attachCopy.ts';
import { KeepProblem } from '../../texts/copyStore.ts';
import { OutLink } from '../OutLink.tsx';

export function ReaderIntro({ argument, source }: { argument: Argument; source: Source }) {
  const session = useSession();
  const texts = useSessionState((state) => state.texts);
  const copy = copyOf(source, texts)?.copy;
  const digest = isDigest(source, texts);
  const entry = sourceEntry(argument, source);
  const [address] = entry.addresses;
  const [problem, setProblem] = useState<string | null>(null);
  const forget = async () => {
    try {
      setProblem(null);
      await forgetCopy(session, source.id);
    } catch (error) {
      if (!(error instanceof KeepProblem)) throw error;
      setProblem(error.message);
    }
  };
  const facts = [entry.speakers, source.license].filter(Boolean);
  return (
    <header className="reader-intro">
      <h2 dir="auto" lang={source.language}>
        {entry.title}
      </h2>
      {facts.length > 0 && (
        <p className="source-kind" dir="auto">
          {facts.join(' · ')}
        </p>
      )}
      {digest && (
        <p className="reader-digest">
          A summary in the words of this map, paragraph by paragraph. Only words in quotation marks are those
          of {analysedNoun(argument)}. To check them and to read it whole, attach your copy
          {address !== undefined && (
            <>
              {' '}
              or read it at <OutLink address={address} />
            </>
          )}
          .
        </p>
      )}
      <p className="reader-copy">
        {copy && (
          <span>
            Your copy: <bdi>{copy.name}</bdi>
          </span>
        )}
        {/* One button, which keeps the keyboard when it changes its mind. */}
        <button
          type="button"
          className="button small"
          onClick={() => (copy ? void forget() : session.attachTo(source.id))}
        >
          {copy ? 'Forget' : 'Attach your copy'}
        </button>
      </p>
      {problem !== null && <p role="alert">{problem}</p>}
    </header>
  );
}
