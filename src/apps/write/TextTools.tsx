// Below the text of a source, for who writes: the claim that words go under, and what can be made of the words that are
// selected.

import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import { nameOf } from '../../argument/walk.ts';
import { type ReaderToolsProps, readerTools } from '../../panels/reader/readerTools.ts';
import { useNarrow } from '../../panels/reader/useNarrow.ts';
import { knowsConnectives, languageByWords } from '../../quotes/lexicon/connectives.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { useStore } from '../../store/useStore.ts';
import { BringForm } from '../explore/BringForm.tsx';
import { FindWords } from './FindWords.tsx';
import { TakeBar } from './TakeBar.tsx';
import type { TakeAs, Taking } from './taking.ts';
import { focusSentence, sentenceAt } from './textPlaces.ts';
import { canLight, useConnectives } from './useConnectives.ts';
import { useEntering } from './useEntering.ts';
import { useFingers } from './useKeyboardRoom.ts';
import { readOn, useTextKeys } from './useTextKeys.ts';
import { chosenWords, useTextWords } from './useTextWords.ts';
import { WriteField } from './WriteField.tsx';
import type { Writer } from './writer.ts';
import '../../theme/writeText.css';

interface Props extends ReaderToolsProps {
  /** Of the draft. */
  id: string;
  writer: Writer;
  taking: Taking;
}

export function TextTools({ id, writer, taking, source, text, scroller, reading }: Props) {
  const argument = useSessionState((state) => state.argument);
  const editing = useStore(writer.store, (writing) => writing.editing);
  const narrow = useNarrow();
  // Under fingers the field is above the keyboard on the screen.
  const fingers = useFingers();
  const words = useTextWords(scroller);
  const [selected, setSelected] = useState('');
  const target = useTarget(writer, taking);
  useEntering(scroller, taking);
  useEffect(() => taking.prepare(text), [taking, text]);
  useArriving(source.id, scroller, reading.slices.length > 0);

  const take = useCallback(
    (as: TakeAs) => {
      const reader = scroller.current;
      const now = reader && chosenWords(reader);
      if (!reader || !now) return;
      const { end } = now.range;
      setSelected('');
      readOn(reader, end);
      taking.take(as, { source: source.id, text, range: now.range }, () => readOn(reader, end));
    },
    [scroller, taking, source.id, text],
  );
  const onSelect = useCallback(
    (count: number) => setSelected(count === 1 ? '1 sentence selected.' : `${count} sentences selected.`),
    [],
  );
  useTextKeys(scroller, take, onSelect);

  const claim = argument?.claims.get(target);
  if (!argument || !claim) return null;
  const isFirst = claim.role === 'thesis' && writer.draft().claims.get(target)?.fields.text === '';
  const bar = (
    <TakeBar
      name={isFirst ? null : nameOf(argument, claim)}
      box={narrow ? null : (words?.box ?? null)}
      reader={scroller}
      disabled={words === null}
      further={!isFirst && taking.canExtend(source.id)}
      isThesis={claim.role === 'thesis'}
      take={take}
    />
  );
  return (
    <section className="text-tools" aria-label="From the text">
      <div className="text-tools-row">
        <TargetChoice argument={argument} target={target} onChoose={taking.setTarget} />
        <Connectives
          language={source.language ?? argument.language}
          text={text}
          scroller={scroller}
          reading={reading}
        />
        <FindWords text={text} taking={taking} scroller={scroller} say={setSelected} />
        <AnotherText />
      </div>
      {narrow && editing && !fingers ? (
        <WriteField key={`${editing.key} ${editing.field}`} id={id} writer={writer} editing={editing} />
      ) : (
        (narrow ? !editing : words) && bar
      )}
      {!narrow && (
        <p className="text-tools-hint">
          {isFirst
            ? 'Select the words of the thesis, or walk to its sentence with ↓ ↑, and press r.'
            : 'Select words, or walk from sentence to sentence with ↓ ↑; Shift selects more.'}
        </p>
      )}
      <p className="visually-hidden" role="status">
        {selected}
      </p>
    </section>
  );
}

/** Who brought a text goes on in it. */
function useArriving(source: string, scroller: ReaderToolsProps['scroller'], isDrawn: boolean): void {
  const wanted = useStore(readerTools, (tools) => tools.wanted);
  useEffect(() => {
    const reader = scroller.current;
    if (wanted !== source || !reader || !isDrawn) return;
    readerTools.setState({ wanted: null });
    focusSentence(reader, sentenceAt(reader, 0));
    reader.scrollTop = 0;
  }, [wanted, source, scroller, isDrawn]);
}

/** What words go under: where one came from stays, until another claim is chosen. */
function useTarget(writer: Writer, taking: Taking): string {
  useStore(taking.store, (state) => state);
  useStore(writer.store, (writing) => writing.history);
  useSessionState((state) => state.focus);
  return taking.target();
}

/** Claims that are listed; of more, those round the target. */
const mostListed = 300;

function TargetChoice({
  argument,
  target,
  onChoose,
}: {
  argument: Argument;
  target: string;
  onChoose: (id: string) => void;
}) {
  const { claims, theses } = argument;
  const { parent, children = [] } = claims.get(target) ?? { parent: null };
  const near = new Set([...theses, ...(parent === null ? [] : [parent]), target, ...children]);
  const listed = [...claims.values()].filter(
    ({ id, kind }) => kind !== 'reuse' && (claims.size <= mostListed || near.has(id)),
  );
  return (
    <label className="text-target">
      <span>Words go under</span>
      <select value={target} onChange={({ target: { value } }) => onChoose(value)}>
        {listed.map((claim) => (
          <option key={claim.id} value={claim.id}>
            {claim.kind === 'text' && claim.text === '…'
              ? 'the thesis, still to be written'
              : nameOf(argument, claim)}
          </option>
        ))}
      </select>
    </label>
  );
}

function Connectives({
  language,
  text,
  scroller,
  reading,
}: { language: string; text: string } & Pick<ReaderToolsProps, 'scroller' | 'reading'>) {
  const [lit, setLit] = useState(false);
  const [guessed] = useState(() => languageByWords(text));
  const known = knowsConnectives(language) ? language : language === 'und' ? (guessed ?? null) : null;
  useConnectives(scroller, reading, lit && reading.done ? known : null);
  if (!canLight || known === null) return null;
  return (
    <button
      type="button"
      className="button small quiet"
      aria-pressed={lit}
      title="Lights “because”, “therefore”, “however” and their like"
      onClick={() => setLit(!lit)}
    >
      Connectives
    </button>
  );
}

function AnotherText() {
  const session = useSession();
  const details = useRef<HTMLDetailsElement>(null);
  return (
    <details ref={details} className="text-another">
      <summary>Add a text</summary>
      <BringForm
        action="Use this text"
        bring={(files) => {
          session.bringTexts(files);
          if (details.current) details.current.open = false;
        }}
      />
    </details>
  );
}

/** Where the draft has no text yet. */
export function BringText() {
  const session = useSession();
  const heading = useRef<HTMLHeadingElement>(null);
  // What had the keyboard may be gone with the view before.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  return (
    <div className="reader-scroll text-bring">
      <h2 ref={heading} tabIndex={-1}>
        Make the map from a text
      </h2>
      <p>
        The text stays in this browser. Its sentences become the claims of your map, with quotations that are
        checked word for word.
      </p>
      <BringForm action="Use this text" bring={(files) => session.bringTexts(files)} />
    </div>
  );
}
