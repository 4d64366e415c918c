// A text that the reader brings: plain text and Markdown as they are, a web page, a Word file or a PDF as its text.

import { binaryKind } from '../argument/binaryKind.ts';
import { statedIn } from '../argument/decoded.ts';
import { decodeText } from '../argument/decodeText.ts';
import { limits } from '../argument/limits.ts';
import { withPlace } from '../argument/withPlace.ts';
import { loadPart } from '../store/loadPart.ts';
import type { Converting } from './convertFile.ts';
import { htmlText } from './htmlText.ts';
import { isMarkdown, markdownText } from './markdownText.ts';

/** Says in words why a file cannot be attached. */
export class TextProblem extends Error {}

/** A page is known by its name, or by its beginning: it may be saved under any name. */
export const isPage = ({ name, type }: File, text: string) =>
  /\.x?html?$/i.test(name) ||
  /html/i.test(type) ||
  /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html)\b/i.test(text);

/** Word files and PDFs are read by parts of the program that come when they are needed. */
export interface ReadOptions extends Converting {
  convert?: typeof convertLate;
}

/** @throws {TextProblem} with a sentence for the reader; what `signal` ends with where it was ended. */
export async function readTextFile(file: File, options: ReadOptions = {}): Promise<string> {
  if (file.size > limits.bytes) {
    throw new TextProblem(`The file is larger than ${limits.bytes / 1024 / 1024} MB.`);
  }
  let bytes: Uint8Array<ArrayBuffer>;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new TextProblem('The file cannot be read. It may have been moved, or it is a folder.');
  }
  const kind = convertedKind(bytes);
  if (kind !== null) {
    const { convert = convertLate, ...converting } = options;
    const converted = await convert(kind, bytes, converting);
    if ('problem' in converted) throw new TextProblem(converted.problem);
    return converted.text;
  }
  const { text: read, problem } = decodeText(bytes, statedIn(bytes));
  if (problem) throw new TextProblem(withPlace(problem));
  if (read.slice(0, 4096).includes('\0'))
    throw new TextProblem('This is no text. Save it as plain text (.txt) and attach that.');
  const text = isPage(file, read) ? htmlText(read) : isMarkdown(file, read) ? markdownText(read) : read;
  if (text.trim() === '') throw new TextProblem('There is no text in it.');
  return text;
}

/** Which of the kinds that are converted it is: told by its first bytes, as a file may have any name. */
function convertedKind(bytes: Uint8Array): 'docx' | 'pdf' | null {
  const kind = binaryKind(bytes);
  if (kind === 'a PDF') return 'pdf';
  if (kind?.startsWith('a packed file (zip)')) return 'docx';
  if (kind?.startsWith('an old Word')) throw new TextProblem(oldWord);
  return null;
}

const oldWord =
  'This is an old Word file (.doc), or one that is locked with a password. Open it in Word or LibreOffice, save it as .docx without a password, and attach that.';

async function convertLate(kind: 'docx' | 'pdf', bytes: Uint8Array<ArrayBuffer>, converting: Converting) {
  const { convertFile } = await loadPart(() => import('./convertFile.ts'));
  return await convertFile(kind, bytes, converting);
}
