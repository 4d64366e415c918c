// Claims and fields that commands put together.

import type { DocumentNode } from '../argument/document.ts';
import type { Branch, ClaimFields } from './draft.ts';
import type { Operation } from './operations.ts';

export const leaf = (key: string, fields: ClaimFields): Branch => ({
  key,
  fields,
  children: [],
  premises: null,
});

export function pick<Field extends keyof DocumentNode & keyof ClaimFields>(
  fields: ClaimFields,
  names: readonly Field[],
): ClaimFields {
  return Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

export const without = (key: string, fields: ClaimFields): Operation[] =>
  Object.keys(fields).map((field) => ({ do: 'set', key, field: field as keyof ClaimFields }));
