// A paragraph of the text: its number, its sentences with everything cited, and the note that is open in it.

import { Fragment } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { ReadParagraph } from '../../texts/coverage.ts';
import { type MarkedRun, markKey, type SourceMark } from '../../texts/sourceMarks.ts';
import { Marked } from './Marked.tsx';
import { ParagraphNumber } from './ParagraphNumber.tsx';
import { SentenceNote } from './SentenceNote.tsx';

export interface ParagraphProps {
  argument: Argument;
  language: string | undefined;
  /** The sentence with the open note, by its place in the text. */
  noted: number | null;
  onPoint: (run: MarkedRun | null) => void;
  onCloseNote: () => void;
}

interface Props extends ParagraphProps {
  paragraph: ReadParagraph;
}

/** Characters to a line, and CSS pixels of a line and round a paragraph. */
const line = { characters: 50, height: 30, around: 16 };

/** Roughly, until it is drawn, in CSS pixels. */
export function guessedHeight({ start, end }: ReadParagraph): number {
  return Math.ceil((end - start) / line.characters) * line.height + line.around;
}

export function ReaderParagraph({ paragraph, argument, language, noted, onPoint, onCloseNote }: Props) {
  const { number, first, sentences, continued } = paragraph;
  const whole = new Set(sentences.flatMap(({ marks }) => marks.filter(isWhole).map(markKey)));
  const linked = new Set<string>();
  return (
    <p
      className="passage-paragraph"
      dir="auto"
      lang={language}
      data-paragraph={continued ? undefined : number}
      data-whole={whole.size > 0 || undefined}
      style={{ containIntrinsicBlockSize: `auto ${guessedHeight(paragraph) - line.around}px` }}
    >
      {!continued && <ParagraphNumber number={number} />}
      {sentences.map((sentence, place) => (
        <Fragment key={sentence.start}>
          <span
            className="sentence"
            data-sentence={first + place}
            data-start={sentence.start}
            data-use={sentence.use}
            data-noted={noted === first + place || undefined}
          >
            {sentence.runs.map((run, at) => {
              if (run.marks.length === 0) return run.text;
              const same = run.marks.map(markKey).join('\n');
              const again = linked.has(same);
              linked.add(same);
              // biome-ignore lint/suspicious/noArrayIndexKey: runs are cut anew with the text.
              return <Marked key={at} argument={argument} run={run} again={again} onPoint={onPoint} />;
            })}
          </span>
          {noted === first + place && (
            <SentenceNote argument={argument} sentence={sentence} onClose={onCloseNote} />
          )}
        </Fragment>
      ))}
    </p>
  );
}

const isWhole = ({ lane }: SourceMark) => lane === null;
