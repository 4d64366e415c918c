// The text of a source from a file: plain text and Markdown.

import { statedIn } from '../argument/decoded.ts';
import { decodeText } from '../argument/decodeText.ts';
import { withPlace } from '../argument/withPlace.ts';
import { InputProblem } from './inputProblem.ts';
import type { Io } from './io.ts';
import { readInput } from './readInput.ts';

/** @param file A path, or "-" for standard input. @throws {InputProblem} */
export async function readText(file: string, io: Io): Promise<string> {
  const page = 'This is a web page. Save it as text (.txt) and give that.';
  if (/\.x?html?$/i.test(file)) throw new InputProblem(file, page);
  const bytes = await readInput(file, io);
  const { text, problem } = decodeText(bytes, statedIn(bytes));
  if (problem) throw new InputProblem(file, withPlace(problem), problem);
  if (/^\s*<(?:!doctype html|html)\b/i.test(text)) throw new InputProblem(file, page);
  if (text.slice(0, 4096).includes('\0'))
    throw new InputProblem(file, 'This is no text. Save it as plain text (.txt) and give that.');
  if (text.trim() === '') throw new InputProblem(file, 'There is no text in it.');
  return text;
}
