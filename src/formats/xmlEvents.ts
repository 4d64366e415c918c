// XML that others wrote, element by element: each with its attributes, its text and its place, or the first thing
// that is wrong. No entities of a file's own are resolved, and nothing is fetched.

import { SaxesParser } from 'saxes';
import { limits } from '../argument/limits.ts';
import { createLocator, type Position } from '../argument/position.ts';
import { quoted } from '../argument/problems.ts';
import type { NotationProblem } from './notation.ts';

export interface XmlElement {
  /** Without its prefix. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  place: Position;
  parent: XmlElement | null;
  /** What stands between its tags, of its own and not of elements in it. */
  text: string;
  /** How many stand above it. */
  depth: number;
}

export interface XmlWalk {
  open?(element: XmlElement): void;
  close(element: XmlElement): void;
}

/** Null where all is well. What a walk throws is a defect of ours, and goes through. */
export function walkXml(text: string, { open, close }: XmlWalk): NotationProblem | null {
  if (text.length > limits.bytes) {
    return {
      message: `The file is larger than ${limits.bytes / 1024 / 1024} MB.`,
      place: { line: 1, column: 1 },
    };
  }
  const parser = new SaxesParser({ xmlns: false, position: true });
  let problem: NotationProblem | null = null;
  let start: Position = { line: 1, column: 1 };
  let current: XmlElement | null = null;
  const locator = createLocator(text);
  const here = () => locator.at(Math.max(0, Math.min(parser.position, text.length) - 1));
  parser.on('error', ({ message }) => {
    problem ??= { message: sentenceOf(message), place: here() };
  });
  parser.on('opentagstart', () => {
    start = locator.at(text.lastIndexOf('<', parser.position - 1));
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (problem) return;
    current = {
      name: name.slice(name.indexOf(':') + 1),
      attributes: attributes as Record<string, string>,
      place: start,
      parent: current,
      text: '',
      depth: current ? current.depth + 1 : 0,
    };
    if (current.depth > limits.nesting) {
      problem = { message: `The file is nested more than ${limits.nesting} levels deep.`, place: start };
      return;
    }
    open?.(current);
  });
  const addText = (piece: string) => {
    if (current && !problem) current.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('closetag', () => {
    if (!current || problem) return;
    close(current);
    current = current.parent;
  });
  // In pieces, so that nothing more is read after the first problem.
  for (let at = 0; at < text.length && !problem; at += 65_536) parser.write(text.slice(at, at + 65_536));
  if (!problem) parser.close();
  return problem;
}

/** saxes says "1:5: undefined entity." */
function sentenceOf(message: string): string {
  const said = message.replace(/^\d+:\d+:\s*/, '').replace(/\.$/, '');
  return /unclosed|end of/i.test(said)
    ? `The XML is not complete: ${said}. Is the whole file there?`
    : `The XML is not in order: ${quoted(said)}. Mend this place, or save the file anew.`;
}
