// A text read sentence by sentence, in slices: the page answers meanwhile, and the first page is there at once.

import { useEffect, useState } from 'react';
import type { Argument } from '../../argument/argument.ts';
import type { Checked } from '../../store/state.ts';
import { type ReadParagraph, readParagraphs } from '../../texts/coverage.ts';
import { type SourceMark, sourceMarks } from '../../texts/sourceMarks.ts';

export interface Reading {
  marks: readonly SourceMark[];
  slices: readonly (readonly ReadParagraph[])[];
  /** Whether the whole text is read. */
  done: boolean;
}

const unread: Reading = { marks: [], slices: [], done: false };

/** The most of one slice: milliseconds of work, and characters. */
const most = { time: 8, characters: 10_000 };

/** @param text Null until it is there; `checked` is what was found in this very text. */
export function useReading(argument: Argument, text: string | null, checked: Checked | undefined): Reading {
  const [reading, setReading] = useState(unread);
  useEffect(() => {
    if (text === null || !checked) {
      setReading(unread);
      return;
    }
    const marks = sourceMarks(argument, checked);
    const paragraphs = readParagraphs(text, checked.paragraphs, marks);
    let slices: Reading['slices'] = [];
    let timer = 0;
    const step = () => {
      const slice: ReadParagraph[] = [];
      const until = performance.now() + most.time;
      let characters = 0;
      let done = false;
      while (!done && characters < most.characters && performance.now() < until) {
        const next = paragraphs.next();
        if (next.done) done = true;
        else {
          slice.push(next.value);
          characters += next.value.end - next.value.start;
        }
      }
      slices = [...slices, slice];
      setReading({ marks, slices, done });
      if (!done) timer = window.setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [argument, text, checked]);
  return reading;
}
