// The command line as a function: arguments in, exit code out. It never throws.

import { nearest, quoted } from '../argument/problems.ts';
import { InputProblem } from '../files/inputProblem.ts';
import type { Io } from '../files/io.ts';
import { oneLine } from '../labels/oneLine.ts';
import { type ExitCode, exit, type Subcommand, UsageError } from './subcommand.ts';
import { subcommands } from './subcommands.ts';

/**
 * @param args Without the names of Node and of the program.
 * @param version Of the program, as `--version` prints it.
 */
export async function run(args: readonly string[], io: Io, version: string): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--help' || first === '-h') {
    io.out(overview());
    return exit.clean;
  }
  if (first === '--version') {
    io.out(`${version}\n`);
    return exit.clean;
  }
  const command = subcommands.get(first ?? '');
  if (!command) {
    io.err(`therefore: ${unknownWords(first)}\n${overview()}`);
    return exit.usage;
  }
  // What follows "--" are names of files.
  const options = rest.includes('--') ? rest.slice(0, rest.indexOf('--')) : rest;
  if (options.includes('--help') || options.includes('-h')) {
    io.out(helpOf(command));
    return exit.clean;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (error instanceof UsageError) {
      io.err(`therefore ${command.name}: ${oneLine(error.message)}\n${usageOf(command)}\n`);
      return exit.usage;
    }
    if (error instanceof InputProblem) io.err(`${oneLine(`${error.file}: ${error.message}`)}\n`);
    else
      io.err(`${oneLine(`therefore ${command.name}: This should not have happened (${String(error)}).`)}\n`);
    return exit.problems;
  }
}

function unknownWords(word: string | undefined): string {
  if (word === undefined) return 'Say what to do.';
  if (word.startsWith('-') && word !== '-') return `There is no option ${quoted(word)} before a command.`;
  const near = nearest(word, subcommands.keys());
  return `There is no command ${quoted(word)}.${near ? ` Did you mean ${quoted(near)}?` : ''}`;
}

const usageOf = ({ name, usage }: Subcommand) => `Usage: therefore ${name} ${usage}`;

function helpOf(command: Subcommand): string {
  return `${usageOf(command)}\n\n${command.help.trim()}\n`;
}

function overview(): string {
  const width = Math.max(...[...subcommands.keys()].map((name) => name.length));
  const list = [...subcommands.values()].map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `Usage: therefore COMMAND … | --help | --version

${list.join('\n')}

therefore COMMAND --help says more. - stands for standard input or output.
`;
}
