// Options and names of files out of the arguments of a command, by the rules of node:util.

import { type ParseArgsConfig, parseArgs } from 'node:util';
import { nearest, quoted } from '../argument/problems.ts';
import { UsageError } from './subcommand.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** @throws {UsageError} for an option that is not in `options`, or a value that is missing or too many. */
export function parseOptions<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(wordsFor(error, Object.keys(options)));
  }
}

function wordsFor(error: unknown, known: readonly string[]): string {
  const { code, message } = error as { code?: string; message: string };
  const name = /--?[^\s',=<]+(?=['\s=<])/.exec(message.replace(/-\w, /, ''))?.[0] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(name.replace(/^-+/, ''), known);
    return `There is no option ${quoted(name)}.${near ? ` Did you mean ${quoted(`--${near}`)}?` : ''}`;
  }
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return message;
  return message.includes('does not take')
    ? `${quoted(name)} takes no value.`
    : `${quoted(name)} needs a value.`;
}

const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** One of a few words, or undefined where the option was not given. @throws {UsageError} */
export function oneOf<const Word extends string>(
  option: string,
  value: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (word === undefined) {
    throw new UsageError(`--${option} can be ${choice.format(words)}, but not ${quoted(value)}.`);
  }
  return word;
}
