// Collects problems while a document is read.

import { limits } from './limits.ts';
import { type Path, toPointer } from './pointer.ts';
import type { Locator, Position } from './position.ts';
import {
  moreProblems,
  type Problem,
  type ProblemArguments,
  sentenceFor,
  type sentences,
} from './problems.ts';

type Code = keyof typeof sentences;

export interface Report {
  /** A problem with the value at `path`. */
  addAt<C extends Code>(path: Path, code: C, ...about: ProblemArguments<C>): void;
  /** A problem with the field name at `path`. */
  addAtKey<C extends Code>(path: Path, code: C, ...about: ProblemArguments<C>): void;
  /** A problem at an offset of the text. */
  addAtOffset<C extends Code>(offset: number, code: C, ...about: ProblemArguments<C>): void;
  /** Something that is allowed, and most likely not meant. */
  remarkAt<C extends Code>(path: Path, code: C, ...about: ProblemArguments<C>): void;
  remarks(): Problem[];
  position(path: Path): Position;
  isEmpty(): boolean;
  /** In the order of the file. */
  problems(): Problem[];
}

export function createReport(locator: Locator): Report {
  const found: Problem[] = [];
  const remarks: Problem[] = [];
  let total = 0;

  function add<C extends Code>(
    code: C,
    place: () => { pointer: string; position: Position },
    about: ProblemArguments<C>,
  ): void {
    total++;
    if (found.length >= limits.problems) return;
    const { pointer, position } = place();
    found.push({ code, pointer, ...position, message: sentenceFor(code, ...about) });
  }

  function pointerFor(code: Code, offset: number): string {
    if (code === 'too-deep' || code === 'too-large') return '';
    return code === 'not-json' ? locator.pointerBefore(offset) : locator.pointerAt(offset);
  }

  return {
    addAt: (path, code, ...about) =>
      add(code, () => ({ pointer: toPointer(path), position: locator.find(path) }), about),
    addAtKey: (path, code, ...about) =>
      add(code, () => ({ pointer: toPointer(path), position: locator.find(path, 'key') }), about),
    addAtOffset: (offset, code, ...about) =>
      add(code, () => ({ pointer: pointerFor(code, offset), position: locator.at(offset) }), about),
    remarkAt(path, code, ...about) {
      if (remarks.length >= limits.problems) return;
      const message = sentenceFor(code, ...about);
      remarks.push({ code, pointer: toPointer(path), ...locator.find(path), message });
    },
    remarks: () => remarks.toSorted((a, b) => a.line - b.line || a.column - b.column),
    position: (path) => locator.find(path),
    isEmpty: () => total === 0,
    problems() {
      const sorted = found.toSorted((a, b) => a.line - b.line || a.column - b.column);
      const rest = total - found.length;
      if (rest > 0)
        sorted.push({
          code: 'more',
          pointer: '',
          line: 1,
          column: 1,
          message: moreProblems(rest),
          count: rest,
        });
      return sorted;
    },
  };
}
