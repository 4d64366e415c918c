// The source beside the map: its text with everything that the map cites picked out. A click on a marked
// passage shows the claim that rests on it.

import { useEffect, useMemo, useRef } from 'react';
import type { Argument, Source } from '../argument/argument.ts';
import { nameOf } from '../argument/walk.ts';
import { analysedNoun, analysedSource, sourceTitle, speakersOf } from '../argument/wording.ts';
import { findingWords } from '../quotes/findingWords.ts';
import { emptyAddress, toAddress } from '../session/address.ts';
import { useSession, useSessionState } from '../session/SessionContext.ts';
import { markedText, type SourceMark } from '../session/sourceMarks.ts';
import { needText, textBearer, textOf } from '../session/sourceText.ts';
import { ParagraphNumber } from './ParagraphNumber.tsx';

export function SourceText() {
  const argument = useSessionState((state) => state.argument);
  const focus = useSessionState((state) => state.focus);
  const texts = useSessionState((state) => state.texts);
  if (!argument) return null;
  const cited = focus === null ? undefined : argument.claims.get(focus)?.citations[0]?.source;
  const source = (cited === undefined ? undefined : textBearer(argument, cited, texts)) ?? mainText(argument);
  return (
    <section className="source-text" aria-label="Source text">
      {source ? <Text argument={argument} source={source} /> : <p>This map holds no text of its sources.</p>}
    </section>
  );
}

/** The text that is argued about, or the first that the map holds. */
function mainText(argument: Argument): Source | undefined {
  const analysed = analysedSource(argument);
  const candidates = [...(analysed ? [analysed] : []), ...argument.sources.values()];
  return candidates.find(({ text }) => text?.paragraphs !== undefined || text?.href !== undefined);
}

function Text({ argument, source }: { argument: Argument; source: Source }) {
  const session = useSession();
  const texts = useSessionState((state) => state.texts);
  const focus = useSessionState((state) => state.focus);
  const body = useRef<HTMLDivElement>(null);
  const checked = useSessionState((state) => state.checked.get(source.id));
  const loaded = textOf(source, texts);
  const text = loaded?.status === 'loaded' ? loaded.text : null;
  const paragraphs = useMemo(
    () => (text === null || !checked ? [] : markedText(argument, text, checked)),
    [argument, text, checked],
  );
  useEffect(() => {
    void needText(session, source);
  }, [session, source]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the text is there, its passage is shown.
  useEffect(() => {
    if (focus === null) return;
    const marks = [...(body.current?.querySelectorAll<HTMLElement>('mark') ?? [])];
    const own = marks.filter((mark) => (mark.dataset.citation ?? '').startsWith(`${focus}:`));
    (own.find((mark) => mark.classList.contains('quote')) ?? own[0])?.scrollIntoView({ block: 'center' });
  }, [focus, text]);
  return (
    <>
      <h2 dir="auto" lang={source.language}>
        {sourceTitle(source)}
      </h2>
      <p className="source-kind" dir="auto">
        {[source.title === undefined ? '' : speakersOf(source), source.license].filter(Boolean).join(' · ')}
      </p>
      {source.text?.kind === 'digest' && (
        <p className="source-kind">
          A summary in the words of this map, paragraph by paragraph. Only words in quotation marks are those
          of {analysedNoun(argument)}.
        </p>
      )}
      {loaded?.status === 'failed' && <p className="passage-state">{loaded.why}</p>}
      {(!loaded || loaded.status === 'loading') && <p className="passage-state">Loading the text …</p>}
      <div ref={body} className="source-body">
        {paragraphs.map(({ number, runs }) => (
          <p key={number} className="passage-paragraph" dir="auto" lang={source.language}>
            <ParagraphNumber number={number} />
            {runs.map((run, place) =>
              run.marks.length === 0 ? (
                run.text
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: runs are cut anew with the text.
                <Marked key={place} argument={argument} text={run.text} marks={run.marks} />
              ),
            )}
          </p>
        ))}
      </div>
    </>
  );
}

/** One run: a mark inside a mark for each citation, and a link to the claims that rest on it. */
function Marked({ argument, text, marks }: { argument: Argument; text: string; marks: SourceMark[] }) {
  const session = useSession();
  const focus = useSessionState((state) => state.focus);
  const claims = [...new Set(marks.map(({ claim }) => claim))];
  const names = claims.flatMap((id) => {
    const claim = argument.claims.get(id);
    return claim ? [nameOf(argument, claim)] : [];
  });
  const used =
    claims.length === 1 ? `used in ${names[0]}` : `used in ${claims.length} claims: ${names.join(', ')}`;
  const findings = [...new Set(marks.map(({ finding }) => findingWords[finding]))].join('; ');
  // One click after the other leads through all the claims that share a passage.
  const next = claims[(claims.indexOf(focus ?? '') + 1) % claims.length];
  const map = useSessionState((state) => state.origin.name);
  const file = useSessionState((state) => state.origin.file);
  const href =
    file === null ? `?${toAddress({ ...emptyAddress, map, node: next ?? null, view: 'text' })}` : '#';
  // A link, as only links flow with the text; where the map has an address it leads there in a new tab too.
  const link = (
    <a
      className="mark-link"
      href={href}
      title={`${used}. ${findings}.`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        if (next !== undefined) session.focus(next);
      }}
    >
      {text}
      <span className="unseen"> ({used})</span>
    </a>
  );
  return marks.reduce(
    (inner, { claim, citation, finding, kind }) => (
      <mark
        key={`${claim}:${citation}:${kind}`}
        className={claim === focus ? `${kind} lit` : kind}
        data-citation={`${claim}:${citation}`}
        data-match={finding}
      >
        {inner}
      </mark>
    ),
    link,
  );
}
