// The file that a draft begins on.

import { parseDocument } from '../argument/document.ts';
import { toDraft } from './draft.ts';
import type { Original } from './writeBack.ts';

/** @throws {Error} for a document with problems, of which no map is made. */
export function originalOf(text: string): Original {
  const { data } = parseDocument(JSON.parse(text.replace(/^\u{FEFF}/u, '')));
  if (!data) throw new Error('The map has no document to write on.');
  return { text, draft: toDraft(data) };
}
