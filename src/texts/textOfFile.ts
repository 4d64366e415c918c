// A file that somebody brings, as a text and what it says of itself: the one place where files become texts.

import { binaryKind } from '../argument/binaryKind.ts';
import { statedIn } from '../argument/decoded.ts';
import { decodeText } from '../argument/decodeText.ts';
import { htmlFacts, type TextFacts } from './htmlFacts.ts';
import { isMarkdown, markdownFacts } from './markdownText.ts';
import { isPage, readTextFile } from './readTextFile.ts';

export interface FileText {
  text: string;
  /** As far as it says so: its title, its day, who wrote it. */
  facts: TextFacts;
  /** Whether it is a web page. */
  page: boolean;
}

/** @throws {TextProblem} with a sentence for the reader. */
export async function textOfFile(file: File): Promise<FileText> {
  const text = await readTextFile(file);
  const bytes = new Uint8Array(await file.arrayBuffer());
  // A Word file and a PDF were read otherwise.
  const read = binaryKind(bytes) === null ? decodeText(bytes, statedIn(bytes)).text : null;
  const page = read !== null && isPage(file, read);
  const facts: TextFacts = page
    ? htmlFacts(read)
    : read !== null && isMarkdown(file, read)
      ? markdownFacts(read)
      : {};
  const title = facts.title ?? titleIn(text) ?? file.name.replace(/\.\w{1,8}$/u, '');
  return { text, facts: { ...facts, title }, page };
}

/** A heading as Markdown has it, or a first line by itself that is no sentence. */
function titleIn(text: string): string | undefined {
  const [, marks = '', line = '', behind = ''] =
    /^\s*(#{1,6}\s+)?([^\r\n]{1,160})(\r?\n|$)([\s\S])?/u.exec(text) ?? [];
  const title = line.replace(/\s+#*\s*$/u, '').trim();
  if (title === '' || behind === '') return undefined;
  return marks !== '' || !/[.;,:!…]["'”’»]?$/u.test(title) ? title : undefined;
}
