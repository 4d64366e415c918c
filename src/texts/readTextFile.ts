// A text that the reader brings: plain text and Markdown as they are, a web page as its text.

import { decodeText, statedIn } from '../argument/decodeText.ts';
import { limits } from '../argument/limits.ts';
import { withPlace } from '../argument/problems.ts';
import { htmlText } from './htmlText.ts';

/** Says in words why a file cannot be attached. */
export class TextProblem extends Error {}

/** A page is known by its name, or by its beginning: it may be saved under any name. */
const isPage = ({ name, type }: File, text: string) =>
  /\.x?html?$/i.test(name) ||
  /html/i.test(type) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text);

/** @throws {TextProblem} with a sentence for the reader. */
export async function readTextFile(file: File): Promise<string> {
  if (file.size > limits.bytes) {
    throw new TextProblem(`The file is larger than ${limits.bytes / 1024 / 1024} MB.`);
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new TextProblem('The file cannot be read. It may have been moved, or it is a folder.');
  }
  const { text: read, problem } = decodeText(bytes, statedIn(bytes));
  if (problem) throw new TextProblem(withPlace(problem));
  if (read.slice(0, 4096).includes('\0'))
    throw new TextProblem('This is no text. Save it as plain text (.txt) and attach that.');
  const text = isPage(file, read) ? htmlText(read) : read;
  if (text.trim() === '') throw new TextProblem('There is no text in it.');
  return text;
}
