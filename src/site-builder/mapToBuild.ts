// A sound map with all that its pages say about it.

import type { Argument } from '../argument/argument.ts';
import { citationKey } from '../argument/quoteSelectors.ts';
import { type DocumentContents, documentContents } from '../document/documentContents.ts';
import { type CheckedCitation, checkCitations } from '../files/checkCitations.ts';
import type { Io } from '../files/io.ts';
import type { ReadMap } from '../files/readMap.ts';
import { type TextAtHand, textsAtHand } from '../files/textsAtHand.ts';
import { type TextsBeside, textsBeside } from './bundledTexts.ts';

export interface MapToBuild extends TextsBeside {
  /** The name of its folder or file, and so a part of its address. */
  name: string;
  /** Of the map, as it was named; "-" for standard input. */
  file: string;
  /** The document as JSON; as it was written, where that is the notation of the file. */
  text: string;
  argument: Argument;
  contents: DocumentContents;
  /** By id of source: what the map holds, or names and lies beside it. */
  texts: ReadonlyMap<string, TextAtHand>;
  /** What was found in them, by `citationKey`. */
  checked: ReadonlyMap<string, CheckedCitation>;
}

export async function mapToBuild(
  read: ReadMap & { argument: Argument },
  name: string,
  io: Io,
): Promise<MapToBuild> {
  const { argument, text, placeOf } = read;
  const texts = await textsAtHand(read, new Map(), io);
  const checked = checkCitations(argument, placeOf, texts);
  return {
    name,
    file: read.file,
    text,
    argument,
    contents: documentContents(argument),
    texts,
    ...(await textsBeside(read.file, name, texts)),
    checked: new Map(checked.map((each) => [citationKey(each.claim, each.index), each])),
  };
}
