// The text of a PDF, page after page, read by pdf.js.

import { getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';
import type { Converted } from '../answerWith.ts';
import { columnsOf } from './columns.ts';
import { linesOf } from './lines.ts';
import { withoutFurniture } from './pageFurniture.ts';
import { toParagraphs } from './paragraphs.ts';
import { type TextBox, textBoxes } from './textBox.ts';

/** More would keep a computer busy for minutes. */
export const mostPages = 1500;

/** @param progress Is told how many pages are read, of how many. */
export async function pdfText(
  bytes: Uint8Array,
  progress: (done: number, of: number) => void = () => {},
): Promise<Converted> {
  // Both of its halves run where this runs: in a worker of ours.
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  port1.start();
  port2.start();
  const worker = new PDFWorker({ port: port1 as never, verbosity: 0 });
  const task = getDocument({
    ...{ data: bytes, worker, verbosity: 0 },
    // Nothing is drawn, fetched or compiled.
    ...{ isEvalSupported: false, useWasm: false, useWorkerFetch: false, disableFontFace: true },
    ...{ isOffscreenCanvasSupported: false, isImageDecoderSupported: false, useSystemFonts: false },
  });
  try {
    const document = await task.promise;
    const { numPages } = document;
    if (numPages > mostPages) {
      return {
        problem: `This PDF has ${numPages} pages, and at most ${mostPages} can be read here. Save those that you need as a PDF of their own.`,
      };
    }
    const pages: TextBox[][] = [];
    for (let number = 1; number <= numPages; number++) {
      progress(number - 1, numPages);
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(
        textBoxes(
          items.filter((item): item is TextItem => 'str' in item),
          page.getViewport({ scale: 1 }).transform,
        ),
      );
      page.cleanup();
    }
    const blocks = withoutFurniture(pages).flatMap((boxes) => columnsOf(boxes).map(linesOf));
    const text = toParagraphs(blocks).join('\n\n');
    if (!/\p{L}/u.test(text)) return { problem: noText };
    return { text };
  } catch (error) {
    return { problem: (error as Error).name === 'PasswordException' ? locked : broken };
  } finally {
    await task.destroy();
    worker.destroy();
    port1.close();
    port2.close();
  }
}

const noText =
  'There is no text in this PDF, only pictures of pages, as scanners make them. Let a program that recognizes text (OCR) go over it, and attach what comes out.';
const locked =
  'This PDF is locked with a password. Open it in your PDF reader, print it into a new PDF, and attach that.';
const broken =
  'This PDF is broken and cannot be read. Get it once more from where it came from, or copy its text out of your PDF reader and paste it.';
