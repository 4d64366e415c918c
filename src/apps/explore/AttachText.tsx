// One text that is to be attached: what of the map stands in it, which source it is of, and whether to keep it.

import { useEffect, useId, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { fitLines, fitSentence, missingFrom } from '../../labels/fitWords.ts';
import { isolate } from '../../labels/isolate.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { sourceTitle } from '../../labels/wording.ts';
import { holdsMap } from '../../store/inlineDocument.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { attachCopy } from '../../texts/attachCopy.ts';
import { copyStore, KeepProblem } from '../../texts/copyStore.ts';
import { type Fit, foundIn, type TextMatch } from '../../texts/matchText.ts';
import { makeMapOf } from './makeMapOf.ts';
import { useFocusAtOnce } from './useFocusAtOnce.ts';
import { useReadText } from './useReadText.ts';

interface Props {
  argument: Argument;
  file: File;
  /** Which of how many. */
  place: { at: number; of: number };
  close: () => void;
  /** The listener that is told in words that it was attached, or is not to be. */
  onSettled: (said: string) => void;
}

export function AttachText({ argument, file, place, close, onSettled }: Props) {
  const session = useSession();
  const read = useReadText(argument, file);
  const wanted = useSessionState((state) => state.attachTo);
  const [choice, setChoice] = useState<string | null>(null);
  const [keep, setKeep] = useState(false);
  const name = useRef<HTMLHeadingElement>(null);
  const attaching = useRef(false);
  const settled = useRef(false);
  const target = useId();
  // What was pressed before is gone.
  useFocusAtOnce(() => name.current);

  const fits = read.status === 'read' ? read.match.fits : [];
  const chosen = fits.find(({ source }) => source === (choice ?? wanted)) ?? fits[0];
  const source = chosen && argument.sources.get(chosen.source);
  /** Told once, however often it is pressed: the next time would be about the next file. */
  const settle = (said: string) => {
    if (settled.current) return;
    settled.current = true;
    onSettled(said);
  };
  const attach = async () => {
    if (read.status !== 'read' || !source || !chosen || attaching.current) return;
    attaching.current = true;
    const copy = { name: file.name, text: read.text, digest: read.digest };
    const said = `Attached to “${isolate(sourceTitle(source))}”. ${fitSentence(chosen)}`;
    try {
      await attachCopy(session, source.id, copy, keep);
      settle(said);
    } catch (error) {
      attaching.current = false;
      if (!(error instanceof KeepProblem)) throw error;
      settle(`${said} ${error.message}`);
    }
  };
  return (
    <section className="attach-text" aria-label={`Your copy: ${file.name}`}>
      <h3 ref={name} tabIndex={-1}>
        <bdi>{file.name}</bdi>
        {place.of > 1 && <span className="attach-place"> {` ${place.at} of ${place.of}`}</span>}
      </h3>
      <p role="status" className={read.status === 'reading' ? undefined : 'visually-hidden'}>
        {read.status === 'reading' &&
          read.of === undefined &&
          'Reading it, and looking for what the map quotes …'}
        {read.status === 'reading' &&
          read.of !== undefined &&
          `Reading ${read.of} ${read.of === 1 ? 'page' : 'pages'} …`}
        {read.status === 'read' && chosen && fitSentence(chosen)}
      </p>
      {read.status === 'reading' && read.of !== undefined && (
        <progress value={read.page} max={read.of} aria-label="Pages read" />
      )}
      {read.status === 'failed' && <p role="alert">{read.why}</p>}
      {read.status === 'read' && chosen && source && (
        <>
          <label htmlFor={target}>It is a copy of</label>
          <select
            id={target}
            value={chosen.source}
            aria-describedby={`${target}-fit`}
            onChange={(event) => setChoice(event.target.value)}
          >
            {[...argument.sources.values()].map((each) => (
              <option key={each.id} value={each.id}>
                {sourceTitle(each)}
              </option>
            ))}
          </select>
          <div id={`${target}-fit`}>
            <FitReport argument={argument} fit={chosen} />
            <Doubt argument={argument} match={read.match} fit={chosen} settled={choice !== null} />
          </div>
          <MissingList argument={argument} fit={chosen} close={close} />
          <Keep keep={keep} onKeep={setKeep} />
        </>
      )}
      <p className="attach-ways">
        {read.status === 'read' && (
          <button
            type="button"
            className="button main"
            // The second of two quick clicks may come when the next text stands here already.
            onClick={({ detail }) => detail < 2 && void attach()}
          >
            Attach
          </button>
        )}
        {!holdsMap() && read.status === 'read' && (
          <button
            type="button"
            className="button"
            onClick={({ detail }) => detail < 2 && void makeMapOf(session, [file])}
          >
            Make a map of it
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={({ detail }) =>
            detail < 2 && (place.of > 1 ? settle(`${isolate(file.name)} was not attached.`) : close())
          }
        >
          {place.at < place.of ? 'Not this one' : read.status === 'failed' ? 'Close' : 'Cancel'}
        </button>
      </p>
    </section>
  );
}

function FitReport({ argument, fit }: { argument: Argument; fit: Fit }) {
  const { quotations, passages, identical } = fit;
  const title = argument.sources.get(fit.source);
  return (
    <div className="attach-fit">
      {identical && <p>This is exactly the text that the map names.</p>}
      {quotations.length + passages.length === 0 && (
        <p>The map quotes nothing from {title ? `“${sourceTitle(title)}”` : 'it'}.</p>
      )}
      {quotations.length > 0 && (
        <p>
          {quotations.length} {quotations.length === 1 ? 'quotation' : 'quotations'}:
        </p>
      )}
      <ul>
        {fitLines(fit).map(({ sign, words, grave }) => (
          <li key={words} data-grave={grave || undefined}>
            <span aria-hidden="true">{sign}</span> {words}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks where few citations stand in it, or another source fits as well. */
function Doubt({
  argument,
  match,
  fit,
  settled,
}: {
  argument: Argument;
  match: TextMatch;
  fit: Fit;
  settled: boolean;
}) {
  const best = match.fits[0];
  if (fit.identical || !best || (match.sure && best === fit)) return null;
  const { found, of } = foundIn(fit);
  const better = argument.sources.get(best.source);
  const there = foundIn(best);
  return (
    <div className="attach-doubt">
      <p>
        <strong>Is this the right text?</strong>{' '}
        {of === 1 && `The one place that the map cites is ${found === 1 ? '' : 'not '}in it.`}
        {of > 1 &&
          `Of the ${of} places that the map cites, ${found === 0 ? 'none' : found} can be found in it.`}
      </p>
      {best !== fit && better && there.found > 0 && (
        <p>
          It fits “{sourceTitle(better)}” better: {there.found} of {there.of} there.
        </p>
      )}
      {best === fit && !settled && argument.sources.size > 1 && (
        <p>Choose above which text it is, or attach it all the same.</p>
      )}
    </div>
  );
}

const mostListed = 12;

function MissingList({ argument, fit, close }: { argument: Argument; fit: Fit; close: () => void }) {
  const session = useSession();
  const missing = missingFrom(fit);
  // Where nothing is found it is another text, and the claims have nothing to do with it.
  if (missing.length === 0 || foundIn(fit).found === 0) return null;
  return (
    <div className="attach-missing">
      <p>Look at these claims:</p>
      <ul>
        {missing.slice(0, mostListed).map(({ claim: id, words }, index) => {
          const claim = argument.claims.get(id);
          if (!claim) return null;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a claim may cite several places, and the list is made anew.
            <li key={index}>
              <button
                type="button"
                className="link"
                onClick={() => {
                  close();
                  session.focus(id, { requestFocus: true });
                }}
              >
                <bdi lang={languageOf(argument, claim)}>{nameOf(argument, claim)}</bdi>
              </button>{' '}
              <span className="attach-hint">{words}</span>
            </li>
          );
        })}
      </ul>
      {missing.length > mostListed && <p className="attach-hint">and {missing.length - mostListed} more</p>}
    </div>
  );
}

function Keep({ keep, onKeep }: { keep: boolean; onKeep: (keep: boolean) => void }) {
  const [works, setWorks] = useState<boolean | null>(null);
  const hint = useId();
  useEffect(() => {
    void copyStore.works().then(setWorks);
  }, []);
  return (
    <div className="attach-keep">
      <label>
        <input
          type="checkbox"
          checked={keep}
          disabled={works !== true}
          aria-describedby={hint}
          onChange={(event) => onKeep(event.target.checked)}
        />{' '}
        Keep this copy in this browser
      </label>
      <p id={hint} className="attach-hint">
        {works === false
          ? 'This browser does not let the page keep anything. The copy is there until you close the page.'
          : 'Else it is gone when you close the page. Kept, it lies in this browser’s own storage for this site and is attached again at your next visit, until you press “Forget” here.'}
      </p>
    </div>
  );
}
