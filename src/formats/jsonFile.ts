// JSON that others wrote: its value, with the place of everything in it, or the first thing that is wrong with it.

import { limits } from '../argument/limits.ts';
import { parseArgument } from '../argument/parseArgument.ts';
import type { Path } from '../argument/pointer.ts';
import { createLocator, type Position } from '../argument/position.ts';
import { scanJson } from '../argument/scanJson.ts';
import { jsonOffset } from './jsonOffset.ts';
import type { NotationProblem, Read } from './notation.ts';

export type Fields = Readonly<Record<string, unknown>>;

export interface JsonFile {
  value: Fields;
  /** Of what stands at a path of field names and numbers in lists. */
  at(path: Path): Position;
}

/** Questions for places that are answered without a tree of the whole file. */
const few = 30;

/** An object; its nesting is bounded, so that whatever walks over it may recurse. */
export function readJson(text: string): JsonFile | NotationProblem {
  const clean = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const locator = createLocator(clean);
  const value = parse(clean);
  if (isFields(value)) {
    let asked = 0;
    const at = (path: Path) => (asked++ < few ? locator.at(jsonOffset(clean, path)) : locator.find(path));
    return { value, at };
  }
  // The one reader of JSON says what is wrong with any.
  const [problem] = parseArgument(text).problems;
  if (value !== undefined || !problem) {
    return {
      message: 'This is JSON, but no object { … } as such a file has it.',
      place: { line: 1, column: 1 },
    };
  }
  return { message: problem.message, place: { line: problem.line, column: problem.column } };
}

/** Undefined where it is no JSON, or too much of it. */
function parse(text: string): unknown {
  if (text.length > limits.bytes || scanJson(text, limits.nesting).tooDeep !== undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** A text, or undefined for anything else. */
export const asText = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** An id, which some programs write as a number. */
export const asKey = (value: unknown): string | undefined =>
  typeof value === 'number' ? String(value) : typeof value === 'string' && value !== '' ? value : undefined;

/** Whether there is something in it that could be lost. */
export const holdsSomething = (value: unknown): boolean =>
  isList(value)
    ? value.length > 0
    : isFields(value)
      ? Object.values(value).some(holdsSomething)
      : value !== undefined && value !== null && value !== '' && value !== false;

/** What a reader gives where there is no map. */
export const refused = (...problems: NotationProblem[]): Read => ({
  document: null,
  losses: [],
  problems,
  places: new Map(),
});
