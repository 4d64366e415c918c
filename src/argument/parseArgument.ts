// Document text -> argument + problems. Nothing here throws on input.
//
//   text ── size, nesting, repeated keys (scanJson)
//        ── syntax (JSON.parse; places by jsonc-parser)
//        ── shape (parseDocument)
//        ── claims by id, in document order (flatten)
//        ── references (checkReferences)

import { type ParseError, visit } from 'jsonc-parser';
import type { Argument } from './argument.ts';
import { checkReferences } from './checkReferences.ts';
import { type ArgumentDocument, parseDocument } from './document.ts';
import { flatten } from './flatten.ts';
import { limits } from './limits.ts';
import { createLocator, type Locator } from './position.ts';
import { type Problem, syntaxSentence } from './problems.ts';
import { remarkOn } from './remarkOn.ts';
import { createReport, type Report } from './report.ts';
import { scanJson } from './scanJson.ts';
import { reportShape } from './shapeProblems.ts';
import { syntaxHint } from './syntaxHint.ts';

export interface Parsed {
  /** The argument, or null where the document has problems: a map is shown whole or not at all. */
  argument: Argument | null;
  /** In the order of the file; at most `limits.problems`, the last one then counting the rest. */
  problems: readonly Problem[];
  /** What is allowed, and most likely not meant: the map is shown all the same. */
  remarks: readonly Problem[];
}

/**
 * Reads an argument-map document.
 *
 * @param text The file's text; a byte order mark at its start is passed over.
 */
export function parseArgument(text: string): Parsed {
  const report = createReport(createLocator(text));
  return parsed(() => readDocument(text, report), report);
}

/**
 * The same for one that never was a text.
 *
 * @param value As JSON.parse would give it; fields that hold nothing are taken out of it.
 * @param placeOf Where what stands at a path was written.
 */
export function parseArgumentValue(value: unknown, placeOf: Locator['find']): Parsed {
  const report = createReport({ ...createLocator(''), find: placeOf });
  return parsed(() => readShape(value, report), report);
}

function parsed(read: () => ArgumentDocument | null, report: Report): Parsed {
  let argument: Argument | null = null;
  try {
    const document = read();
    if (document) {
      const flat = flatten(document, report);
      if (flat) {
        checkReferences(flat, document.sources ?? [], report);
        remarkOn(flat, report);
        argument = flat;
      }
    }
  } catch (error) {
    // Only a defect of ours or an exhausted machine comes here; the reader still gets a sentence.
    report.addAt([], 'not-json', `The file could not be read (${String(error)}).`);
  }
  return {
    argument: report.isEmpty() ? argument : null,
    problems: report.problems(),
    // What is wrong is put right first.
    remarks: report.isEmpty() ? report.remarks() : [],
  };
}

function readDocument(raw: string, report: Report): ArgumentDocument | null {
  if (raw.length > limits.bytes) {
    report.addAtOffset(0, 'too-large');
    return null;
  }
  // The mark is replaced, not cut off, so that columns stay those of the file.
  const text = raw.startsWith('\u{FEFF}') ? ` ${raw.slice(1)}` : raw;
  if (text.trim() === '') {
    report.addAtOffset(0, 'empty');
    return null;
  }
  const scan = scanJson(text, limits.nesting);
  if (scan.tooDeep !== undefined) {
    // No JSON Pointer: to find it, the file would have to be parsed to that depth.
    report.addAtOffset(scan.tooDeep, 'too-deep');
    return null;
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    reportSyntax(text, report);
    return null;
  }
  for (const offset of scan.repeatedKeys) {
    const key = /^"(?:[^"\\]|\\.)*"/.exec(text.slice(offset, offset + 500))?.[0] ?? '""';
    report.addAtOffset(offset, 'repeated-key', String(JSON.parse(key)));
  }
  return readShape(value, report);
}

function readShape(value: unknown, report: Report): ArgumentDocument | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    report.addAt([], 'not-a-map', Array.isArray(value));
    return null;
  }
  const version: unknown = Object.getOwnPropertyDescriptor(value, 'version')?.value;
  if (typeof version === 'number' && version > 1) {
    report.addAt(['version'], 'future-version', String(version));
    return null;
  }
  const result = parseDocument(value);
  if (result.success) return result.data;
  reportShape(result.error.issues, value, report);
  return null;
}

function reportSyntax(text: string, report: Report): void {
  const first = firstError(text);
  if (!first) {
    report.addAtOffset(0, 'not-json', 'The file is not valid JSON.');
    return;
  }
  const found = text.slice(first.offset, first.offset + Math.max(first.length, 1)).trim();
  // Text after the end is reported as an odd word; what matters is that it stands there.
  const atEnd =
    first.error === afterEnd ||
    (first.error === oddWord && found !== '' && isJson(text.slice(0, first.offset)));
  const hint = atEnd ? null : syntaxHint(text, first.error, first.offset);
  if (hint) {
    report.addAtOffset(hint.offset, 'not-json', hint.sentence);
    return;
  }
  report.addAtOffset(first.offset, 'not-json', syntaxSentence(atEnd ? afterEnd : first.error, found));
}

/** From jsonc-parser's ParseErrorCode, a `const enum` that isolated modules cannot read. */
const oddWord = 1;
const afterEnd = 9;

/** No further than the first: a file that is no JSON at all would have millions. */
function firstError(text: string): ParseError | undefined {
  const here: ParseError[] = [];
  const enough = new Error('The next error stands elsewhere.');
  const onError = (error: number, offset: number, length: number) => {
    if (here[0] && here[0].offset !== offset) throw enough;
    here.push({ error, offset, length });
  };
  try {
    visit(text, { onError }, { disallowComments: true });
  } catch (error) {
    if (error !== enough) throw error;
  }
  return here.find(({ error }) => error === afterEnd) ?? here[0];
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
