// A text that the map does not follow yet, because a line of it is broken or was typed just now, outlives the page.

import type { TypedLines } from '../../draft/asText/carryLines.ts';
import { storage } from '../../store/storage.ts';

interface KeptText {
  /** Of which draft. */
  id: string;
  root: string | null;
  /** What the map said as text: in another map only the lines are of use that it does not say. */
  map: string;
  text: string;
  typed: TypedLines;
}

/** Each branch that is written has a text of its own, and so has the whole map. */
const nameOf = (id: string, root: string | null) => `as-text ${id} ${root ?? ''}`;
const nameOfOpen = (id: string) => `as-text ${id}`;

/** @param open Whether it is left open. */
export function keepText(kept: KeptText, open: boolean): void {
  const { id, root } = kept;
  storage.write(nameOf(id, root), JSON.stringify(kept));
  if (open) storage.write(nameOfOpen(id), JSON.stringify({ root }));
  else close(id, root);
}

export function forgetText(id: string, root: string | null): void {
  if (storage.read(nameOf(id, root))) storage.write(nameOf(id, root), '');
  close(id, root);
}

export function keptTextOf(id: string, root: string | null): KeptText | null {
  const kept = read<KeptText>(nameOf(id, root));
  return kept?.id === id && kept.root === root && kept.typed ? kept : null;
}

/** Which text was left open. */
export const openTextOf = (id: string) => read<Pick<KeptText, 'root'>>(nameOfOpen(id));

function close(id: string, root: string | null): void {
  if (openTextOf(id)?.root === root) storage.write(nameOfOpen(id), '');
}

function read<Kept>(name: string): Kept | null {
  try {
    return JSON.parse(storage.read(name) || 'null') as Kept | null;
  } catch {
    return null;
  }
}
