// The source beside the map: its text with everything that the map cites picked out, and for every sentence
// what the map makes of it.

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Argument, Source } from '../../argument/argument.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { isDigest, textOf } from '../../store/sourceText.ts';
import { textKey } from '../../store/textKey.ts';
import { useStore } from '../../store/useStore.ts';
import { contentsOf } from '../../texts/contents.ts';
import { needText } from '../../texts/needText.ts';
import { notChecked } from '../../texts/passage.ts';
import { type Choice, readableSources, readerSource } from '../../texts/readerSource.ts';
import type { MarkedRun } from '../../texts/sourceMarks.ts';
import { Contents } from './Contents.tsx';
import { Coverage, type Shown } from './Coverage.tsx';
import { ReaderBody } from './ReaderBody.tsx';
import { ReaderFoot } from './ReaderFoot.tsx';
import { ReaderHead } from './ReaderHead.tsx';
import { ReaderIntro } from './ReaderIntro.tsx';
import { readerTools } from './readerTools.ts';
import { noteWords } from './SentenceNote.tsx';
import { TextFailed } from './TextFailed.tsx';
import { useFollow } from './useFollow.ts';
import { useNarrow } from './useNarrow.ts';
import { type Reading, useReading } from './useReading.ts';
import { useSentences } from './useSentences.ts';

export function SourceText() {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const open = useSessionState((state) => state.open);
  const texts = useSessionState((state) => state.texts);
  const [choice, setChoice] = useState<Choice | null>(null);
  const writes = useStore(readerTools, ({ Tools }) => Tools !== null);
  const wanted = useStore(readerTools, (tools) => tools.wanted);
  useEffect(() => {
    const { focus, open } = session.store.getState();
    if (wanted !== null) setChoice({ source: wanted, focus, open });
  }, [session, wanted]);
  if (!argument) return null;
  // Who writes takes words of one text for claims that rest on others.
  const picked = writes && choice ? { ...choice, focus } : choice;
  const source = readerSource(argument, { focus, open, texts }, picked);
  return (
    <section className="source-text" aria-label="Source text">
      {source ? (
        <Reader
          key={source.id}
          argument={argument}
          source={source}
          sources={readableSources(argument, texts)}
          onPick={(picked) => setChoice({ source: picked, focus, open })}
        />
      ) : (
        <NoText />
      )}
    </section>
  );
}

function NoText() {
  const session = useSession();
  const Bring = useStore(readerTools, (tools) => tools.Bring);
  if (Bring) return <Bring />;
  return (
    <div className="reader-scroll">
      <p>This map holds no text of its sources.</p>
      <p className="reader-copy">
        <button type="button" className="button small" onClick={() => session.attachTo(null)}>
          Attach your copy
        </button>
      </p>
    </div>
  );
}

interface Props {
  argument: Argument;
  source: Source;
  sources: readonly Source[];
  onPick: (source: string) => void;
}

function Reader({ argument, source, sources, onPick }: Props) {
  const session = useSession();
  const texts = useSessionState((state) => state.texts);
  const found = useSessionState((state) => state.checked.get(source.id));
  const loaded = textOf(source, texts);
  const text = loaded?.status === 'loaded' ? loaded.text : null;
  const checked = found?.key === textKey(source, texts) ? found : undefined;
  const reading = useReading(argument, text, checked);
  const scroller = useRef<HTMLDivElement>(null);
  const { noted, onClick, onKeyDown, goTo, closeNote } = useSentences(scroller, reading.slices.length > 0);
  useFollow(scroller, reading);
  const [shown, setShown] = useState<Shown>('all');
  const [run, setRun] = useState<MarkedRun | null>(null);
  const onPoint = useCallback((run: MarkedRun | null) => setRun(run), []);
  const entries = useMemo(
    () => (text === null || !checked ? [] : contentsOf(text, checked.paragraphs)),
    [text, checked],
  );
  const Tools = useStore(readerTools, (tools) => tools.Tools);
  const missing = loaded === undefined;
  useEffect(() => {
    if (missing) void needText(session, source);
  }, [session, source, missing]);
  // What was highlighted from here goes out with the reader.
  useEffect(() => () => session.highlight([]), [session]);
  // On a phone the text comes first.
  const narrow = useNarrow();
  const coverage = <Coverage {...reading} digest={isDigest(source, texts)} shown={shown} onShow={setShown} />;
  const sentence = noted === null ? undefined : sentenceAt(reading, noted);
  return (
    <>
      <ReaderHead sources={sources} source={source} marks={reading.marks} onPick={onPick} />
      <div ref={scroller} className="reader-scroll">
        <ReaderIntro argument={argument} source={source} />
        {loaded?.status === 'failed' ? (
          <TextFailed source={source} why={loaded.why} again={loaded.again} waits={loaded.waits} />
        ) : checked?.failed ? (
          <p className="passage-state">{notChecked}</p>
        ) : text === null ? (
          <p className="passage-state">Loading the text …</p>
        ) : (
          !narrow && coverage
        )}
        <Contents entries={entries} language={source.language} onGo={goTo} />
        {/* biome-ignore lint/a11y/noStaticElementInteractions: sentences are pressed in it; the keyboard has Enter. */}
        <div className="source-body" data-shown={shown} onClick={onClick} onKeyDown={onKeyDown}>
          <ReaderBody
            slices={reading.slices}
            argument={argument}
            language={source.language}
            noted={noted}
            onPoint={onPoint}
            onCloseNote={closeNote}
          />
        </div>
        {narrow && text !== null && coverage}
      </div>
      {Tools && text !== null && !isDigest(source, texts) && (
        <Tools source={source} text={text} scroller={scroller} reading={reading} />
      )}
      <ReaderFoot argument={argument} run={run} />
      <p className="visually-hidden" role="status">
        {sentence && noteWords(argument, sentence)}
      </p>
    </>
  );
}

function sentenceAt({ slices }: Reading, place: number) {
  const paragraph = slices
    .flat()
    .findLast(({ first, sentences }) => first <= place && place < first + sentences.length);
  return paragraph?.sentences[place - paragraph.first];
}
