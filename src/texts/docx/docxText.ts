// The text of a Word file: mammoth makes a page of it, which is read as saved pages are and never shown.

import mammoth from 'mammoth/mammoth.browser.js';
import type { Converted } from '../answerWith.ts';
import { htmlText } from '../htmlText.ts';
import { unpackWithin, type ZipEntry, zipEntries } from './zipEntries.ts';

/** Bytes of text and its marks, unpacked: ten times those of a long book. Pictures are not unpacked. */
export const mostUnpacked = 48 * 1024 * 1024;

export async function docxText(bytes: Uint8Array<ArrayBuffer>, most = mostUnpacked): Promise<Converted> {
  const entries = zipEntries(bytes);
  if (!entries) return { problem: broken };
  if (!entries.some(({ name }) => name === 'word/document.xml')) return { problem: otherKind(entries) };
  try {
    // A part that is read may have any ending.
    const read = entries.filter(({ name }) => !/^word\/(?:media|fonts|embeddings)\//i.test(name));
    if (!(await unpackWithin(read, most))) {
      return {
        problem: `Unpacked, this Word file is larger than ${most / 1024 / 1024} MB. Save the part that you need as a file of its own, or as plain text (.txt).`,
      };
    }
    const { value } = await mammoth.convertToHtml(
      { arrayBuffer: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    );
    // The way back from a note to its mark is no part of it.
    const text = htmlText(value.replaceAll(/<a href="#[^"]*">↑<\/a>/g, ''));
    return text.trim() === '' ? { problem: noWords } : { text };
  } catch {
    return { problem: broken };
  }
}

const otherKind = (entries: readonly ZipEntry[]) =>
  entries.some(({ name }) => name === 'content.xml')
    ? 'This is an OpenDocument file. Save it as Word (.docx) or as plain text (.txt), and attach that.'
    : 'This is a packed file (zip), and no Word file. Unpack it, and attach the text that is in it.';
const noWords =
  'There is no text in this Word file. Where its pages are pictures, let a program that recognizes text (OCR) go over them first.';
const broken =
  'This Word file is broken and cannot be read. Open it in Word or LibreOffice, save it anew, and attach that.';
