// A text read sentence by sentence, in slices: the page answers meanwhile, and the first page is there at once.

import { useEffect, useRef, useState } from 'react';
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
  const last = useRef<{ text: string | null; reading: Reading }>({ text: null, reading: unread });
  useEffect(() => {
    const show = (reading: Reading) => {
      last.current = { text, reading };
      setReading(reading);
    };
    // The same text with other marks stays as it stands until all of it is read again: the keyboard may be in it.
    const before = last.current.text === text && last.current.reading.done ? last.current.reading : null;
    if (text === null || !checked) {
      if (text === null || !before) show(unread);
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
      const cut = before?.slices[slices.length]?.length;
      while (
        !done &&
        (cut === undefined
          ? characters < most.characters && performance.now() < until
          : slice.length < cut || slices.length + 1 === before?.slices.length)
      ) {
        const next = paragraphs.next();
        if (next.done) done = true;
        else {
          slice.push(next.value);
          characters += next.value.end - next.value.start;
        }
      }
      slices = [...slices, slice];
      if (done || !before) show({ marks, slices, done });
      if (!done) timer = window.setTimeout(step);
    };
    step();
    return () => clearTimeout(timer);
  }, [argument, text, checked]);
  return reading;
}
