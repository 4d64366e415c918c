// A text that the map does not follow yet, because a line of it is broken or was typed just now, outlives the page.

import { storage } from '../../store/storage.ts';

interface KeptText {
  /** Of which draft. */
  id: string;
  root: string | null;
  /** What the map said as text: of another map it is no text any more. */
  map: string;
  text: string;
  /** Whether it was left open. */
  open: boolean;
}

const nameOf = (id: string) => `as-text ${id}`;

export const keepText = (kept: KeptText) => storage.write(nameOf(kept.id), JSON.stringify(kept));

export const forgetText = (id: string) => storage.write(nameOf(id), '');

export function keptTextOf(id: string): KeptText | null {
  const said = storage.read(nameOf(id));
  const kept = said ? (JSON.parse(said) as KeptText) : null;
  return kept?.id === id ? kept : null;
}
