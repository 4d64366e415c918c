// What writing adds to the reader: it comes with what writes, and reading knows no more of it than its place.

import type { ComponentType, RefObject } from 'react';
import { createStore } from 'zustand/vanilla';
import type { Source } from '../../argument/argument.ts';
import type { Reading } from './useReading.ts';

export interface ReaderToolsProps {
  source: Source;
  text: string;
  /** In which the text is drawn: each sentence as `[data-start]`, with its offset in the text. */
  scroller: RefObject<HTMLElement | null>;
  reading: Reading;
}

interface ReaderTools {
  /** Below a text. */
  Tools: ComponentType<ReaderToolsProps> | null;
  /** Where the map has no text. */
  Bring: ComponentType | null;
  /** The source whose text is to be read next. */
  wanted: string | null;
}

export const noReaderTools: ReaderTools = { Tools: null, Bring: null, wanted: null };

export const readerTools = createStore<ReaderTools>(() => noReaderTools);
