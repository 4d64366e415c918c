// `therefore convert`: a map from one notation into another.

import { parseDocument } from '../argument/document.ts';
import { quoted } from '../argument/problems.ts';
import { isSameFile } from '../files/isSameFile.ts';
import { writeOutput } from '../files/readInput.ts';
import { readMap, textPath } from '../files/readMap.ts';
import { listNotations } from '../formats/listNotations.ts';
import type { WriteNotation } from '../formats/notation.ts';
import { notationForFile, notationOf, notations } from '../formats/notations.ts';
import { keepInput } from './keepInput.ts';
import { parseOptions } from './parseOptions.ts';
import { problemLine } from './problemLine.ts';
import { exit, type Subcommand, UsageError } from './subcommand.ts';
import { tellLosses } from './tellLosses.ts';

const options = { from: { type: 'string' }, to: { type: 'string' } } as const;

interface Target {
  name: string;
  write?: () => Promise<WriteNotation>;
}

const named = (those: readonly Target[]) => those.map(({ name }) => name).join(', ');
const readable = notations.filter(({ name, read }) => read !== undefined || name === 'json');
const writable: readonly Target[] = [
  ...notations.filter(({ write }) => write !== undefined),
  ...listNotations,
];

export const convertCommand: Subcommand = {
  name: 'convert',
  usage: 'IN [OUT] [--from F] [--to F]',
  summary: 'turns a map into another notation, and says what that cannot hold',
  help: `
Reads the map in the file IN, in whatever notation it is, and writes it to OUT,
or without OUT to standard output. What the other notation cannot hold is told
on standard error, as FILE:LINE:COL / message, and is no reason to fail.

  --from F  the notation of IN; without it, what stands in the file says it
  --to F    the notation of OUT; without it, the ending of OUT says it, and
            without OUT it is json

IN can be in ${wrapped(`${named(readable)}.`, 13)}
OUT can be in ${wrapped(`${named(writable)}.`, 14)}
A text that was analysed is found beside IN where it has the same name and ends
in .txt (AIF, brat, microtexts). IN and OUT can be -, which is standard input
and output; OUT cannot be the same file as IN, nor that text. The exit code is 0 where a map
was written, and 1 where there is none to write.`,
  async run(args, io) {
    const { values, positionals } = parseOptions(args, options);
    const [input, output = '-', ...more] = positionals;
    if (input === undefined) throw new UsageError('Name the map to convert, or - for standard input.');
    if (more[0] !== undefined) throw new UsageError(`${quoted(more[0])} is one file too many.`);
    const from = notationGiven('from', values.from, readable);
    const to = notationGiven('to', values.to, writable) ?? byEnding(output);

    await keepInput(input, output);
    const isText = await isSameFile(textPath(input), output);
    const { text, argument, problems, losses } = await readMap(input, io, from?.name, (notation) => {
      if (isText && notation && notationOf(notation).isOfText)
        throw new UsageError('OUT is the text that IN is about, which it would overwrite: name another.');
    });
    if (!argument) {
      for (const problem of problems) io.err(problemLine(input, problem));
      return exit.problems;
    }
    const document = parseDocument(JSON.parse(text.replace(/^\uFEFF/, ''))).data;
    if (!document || !to.write) throw new Error('a sound map could not be read again');
    const write = await to.write();
    const written = await write(document);
    await writeOutput(output, written.text, io);
    tellLosses(input, losses, io);
    tellLosses(input, written.losses, io);
    return exit.clean;
  },
};

/** @throws {UsageError} */
function notationGiven<Each extends Target>(
  option: string,
  name: string | undefined,
  those: readonly Each[],
) {
  if (name === undefined) return undefined;
  const notation = those.find((each) => each.name === name.toLowerCase());
  if (notation) return notation;
  throw new UsageError(`--${option} can be ${named(those)}, but not ${quoted(name)}.`);
}

/** @throws {UsageError} */
function byEnding(output: string): Target {
  const list = listNotations.find(({ ending }) => output.toLowerCase().endsWith(ending));
  const notation = list ?? notationForFile(output === '-' ? 'map.json' : output);
  if (notation?.write) return notation;
  throw new UsageError(
    `What ${quoted(output)} is to be written in, its ending does not say. Name it with --to: ${named(writable)}.`,
  );
}

/** In lines of at most 80 characters, of which the first has so many before it. */
function wrapped(text: string, before: number): string {
  let column = before;
  return text.replace(/\S+ ?/g, (word) => {
    column += word.length;
    if (column <= 80) return word;
    column = word.length;
    return `\n${word}`;
  });
}
