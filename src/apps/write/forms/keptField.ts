// What was typed into a field of a form and cannot be said of the map outlives the page, as all that is typed does.

import { storage } from '../../../store/storage.ts';
import { draftIdFor } from '../draftDesk.ts';
import type { Writer } from '../writer.ts';

/** By the name of a field: what the map said there, and what was typed. */
type KeptFields = Record<string, readonly [value: string, typed: string]>;

const placeOf = ({ session }: Writer) => `fields ${draftIdFor(session)}`;

function keptIn(place: string): KeptFields {
  try {
    return (JSON.parse(storage.read(place) || '{}') ?? {}) as KeptFields;
  } catch {
    return {};
  }
}

/** @param typed Null where nothing waits any more. */
export function keepField(writer: Writer, name: string, value: string, typed: string | null): void {
  const place = placeOf(writer);
  const { [name]: before, ...others } = keptIn(place);
  if (before || typed !== null)
    storage.write(place, JSON.stringify(typed === null ? others : { ...others, [name]: [value, typed] }));
}

/** Null where nothing waits, or the map says something else by now. */
export function keptField(writer: Writer, name: string, value: string): string | null {
  const [before, typed = null] = keptIn(placeOf(writer))[name] ?? [];
  return before === value ? typed : null;
}
