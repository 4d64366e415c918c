// The bytes of a file or of standard input, and back; with a sentence for everything that can go wrong.

import { createReadStream } from 'node:fs';
import { realpath, stat, writeFile } from 'node:fs/promises';
import { limits } from '../argument/limits.ts';
import { sentenceFor } from '../argument/problems.ts';
import { InputProblem } from './inputProblem.ts';
import type { Io } from './io.ts';

/** @param file A path, or "-" for standard input. @throws {InputProblem} */
export async function readInput(file: string, io: Io): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  try {
    if (file !== '-') await checkOrdinary(file);
    // A piece of a file is a Buffer; typed as one that might be a string.
    const stream: AsyncIterable<Uint8Array> = file === '-' ? io.stdin : createReadStream(file);
    for await (const piece of stream) {
      size += piece.byteLength;
      if (size > limits.bytes) throw new InputProblem(file, sentenceFor('too-large'));
      pieces.push(piece);
    }
  } catch (error) {
    throw error instanceof InputProblem ? error : new InputProblem(file, readingWords(codeOf(error)));
  }
  return Buffer.concat(pieces, size);
}

/**
 * Nothing is read whose end nobody knows: a pipe that nobody writes to, a device, what a system makes up as it is read.
 * @throws {InputProblem}
 */
async function checkOrdinary(file: string): Promise<void> {
  const stats = await stat(file);
  // Folders are told by the reading itself.
  if (stats.isDirectory()) return;
  if (!stats.isFile() || /^\/(?:proc|sys)\//.test(await realpath(file))) {
    throw new InputProblem(
      file,
      'This is no ordinary file but a pipe, a device or a part of the system. For standard input, give -.',
    );
  }
  if (stats.size > limits.bytes) throw new InputProblem(file, sentenceFor('too-large'));
}

/** @param file A path, or "-" for standard output. @throws {InputProblem} */
export async function writeOutput(file: string, text: string, io: Io): Promise<void> {
  if (file === '-') {
    io.out(text);
    return;
  }
  try {
    // A pipe that nobody reads would be waited for without end.
    const there = await stat(file).catch(() => null);
    if (there && !there.isFile() && !there.isDirectory()) {
      throw new InputProblem(file, 'This is no ordinary file. For standard output, give -.');
    }
    await writeFile(file, text);
  } catch (error) {
    throw toWritingProblem(file, error);
  }
}

/** The sentence for what Node says of a file that cannot be written. */
export const toWritingProblem = (file: string, error: unknown) =>
  error instanceof InputProblem ? error : new InputProblem(file, writingWords(codeOf(error)));

const codeOf = (error: unknown) => (error as { code?: string }).code ?? String(error);

function readingWords(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'There is no such file.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'EACCES':
    case 'EPERM':
      return 'The file may not be read: its permissions forbid it.';
    default:
      return `The file cannot be read (${code}).`;
  }
}

function writingWords(code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'The folder for this file does not exist.';
    case 'EISDIR':
      return 'This is a folder, not a file.';
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'The file may not be written: permissions forbid it.';
    case 'ENOSPC':
      return 'The disk is full.';
    default:
      return `The file cannot be written (${code}).`;
  }
}
