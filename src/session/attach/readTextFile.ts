// A text that the reader brings: plain text and Markdown as they are, a web page as its text.

import { decodeForeign } from '../../argument/decodeText.ts';
import { limits } from '../../argument/limits.ts';
import { htmlText } from './htmlText.ts';

/** Says in words why a file cannot be attached. */
export class TextProblem extends Error {}

const isPage = ({ name, type }: File) => /\.x?html?$/i.test(name) || /html/i.test(type);

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
  const page = isPage(file);
  const read = decodeForeign(bytes, page ? statedCharset(bytes) : undefined);
  if (read.slice(0, 4096).includes('\0')) {
    throw new TextProblem('This is no text. Save it as plain text (.txt) and attach that.');
  }
  const text = page ? htmlText(read) : read;
  if (text.trim() === '') throw new TextProblem('There is no text in it.');
  return text;
}

/** A page may say in which letters it is written. */
function statedCharset(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 2048));
  return /<meta[^>]{0,200}?charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}
