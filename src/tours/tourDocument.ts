// The text of a map with a tour put in. Everything else stays letter for letter: its author may have set it by hand.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import type { Tour } from '../argument/argument.ts';

/** How a file is set: its line end, and what its lines begin with for each level; null where all is one line. */
interface Setting {
  end: string;
  unit: string;
}

/**
 * Puts a tour in the place of the one with its id, or behind the others.
 *
 * @param text A sound map document, as its file has it.
 * @throws where the text is no JSON object.
 */
export function documentWithTour(text: string, tour: Tour): string {
  const root = parseTree(text.startsWith('\u{FEFF}') ? ` ${text.slice(1)}` : text);
  const last = root?.children?.at(-1);
  if (root?.type !== 'object' || !last) throw new Error('The map is no JSON object.');
  const setting = settingOf(text, root);
  const tours = findNodeAtLocation(root, ['tours']);
  if (!tours) {
    const indent = setting?.unit ?? '';
    const before = setting ? `,${setting.end}${indent}"tours": ` : ',"tours":';
    return spliced(text, endOf(last), 0, before + written([tour], setting, indent));
  }
  const old = tours.children?.find((each) => findNodeAtLocation(each, ['id'])?.value === tour.id);
  if (old) return spliced(text, old.offset, old.length, written(tour, setting, indentAt(text, old.offset)));
  const neighbour = tours.children?.at(-1);
  if (!neighbour) {
    const indent = indentAt(text, tours.offset);
    return spliced(text, tours.offset, tours.length, written([tour], setting, indent));
  }
  const indent = indentAt(text, neighbour.offset);
  const ownLine = setting && text.slice(tours.offset, neighbour.offset).includes('\n');
  const before = ownLine ? `,${setting.end}${indent}` : setting ? ', ' : ',';
  return spliced(text, endOf(neighbour), 0, before + written(tour, setting, indent));
}

const endOf = ({ offset, length }: Node) => offset + length;
const spliced = (text: string, at: number, length: number, put: string) =>
  text.slice(0, at) + put + text.slice(at + length);

function settingOf(text: string, root: Node): Setting | null {
  const first = root.children?.[0];
  const gap = first ? text.slice(root.offset + 1, first.offset) : '';
  const [, end, unit] = /(\r?\n)([ \t]*)$/.exec(gap) ?? [];
  return end === undefined || unit === undefined || unit === '' ? null : { end, unit };
}

/** What the line of a place begins with. */
function indentAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^[ \t]*/.exec(text.slice(start, offset))?.[0] ?? '';
}

/** Line ends stand in no string of JSON, only between its parts. */
function written(value: object, setting: Setting | null, indent: string): string {
  if (!setting) return JSON.stringify(value);
  return JSON.stringify(value, null, setting.unit).replaceAll('\n', setting.end + indent);
}
