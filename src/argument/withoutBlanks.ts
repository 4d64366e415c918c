// Optional fields that hold nothing count as absent: reference managers and forms write "" for what was not filled in.

import type * as z from 'zod/mini';

/** What an optional text, or an entry of a list of texts, has to hold to count as there; null: it always does. */
export const holds = new WeakMap<z.core.$ZodType, RegExp | null>();

/** @param value As JSON.parse gave it; it is changed in place. */
export function withoutBlanks(value: unknown, schema: z.core.$ZodType): unknown {
  const { def } = schema._zod as { def: z.core.$ZodTypeDef };
  if (Array.isArray(value)) {
    const { element } = def as z.core.$ZodArrayDef;
    if (def.type === 'array') dropEntries(value, element);
    else if (def.type === 'union') eachOption(value, def as z.core.$ZodUnionDef);
  } else if (typeof value === 'object' && value !== null) {
    if (def.type === 'object') dropFields(value as Fields, (def as z.core.$ZodObjectDef).shape);
    else if (def.type === 'union') eachOption(value, def as z.core.$ZodUnionDef);
  }
  return value;
}

type Fields = Record<string, unknown>;

function eachOption(value: unknown, { options }: z.core.$ZodUnionDef): void {
  for (const option of options) withoutBlanks(value, option);
}

function dropFields(fields: Fields, shape: z.core.$ZodShape): void {
  for (const name of Object.keys(fields)) {
    const schema = Object.hasOwn(shape, name) ? shape[name] : undefined;
    if (!schema) continue;
    const isOptional = schema._zod.def.type === 'optional';
    const inner = isOptional ? (schema._zod.def as z.core.$ZodOptionalDef).innerType : schema;
    const before = fields[name];
    const wasEmpty = Array.isArray(before) && before.length === 0;
    withoutBlanks(before, inner);
    const nowEmpty = Array.isArray(before) && before.length === 0 && !wasEmpty;
    if (isOptional && (nowEmpty || isBlank(before, inner))) delete fields[name];
  }
}

/** Entries of lists of texts where those may be left out, and objects of which nothing is left. */
function dropEntries(entries: unknown[], element: z.core.$ZodType): void {
  const kept = entries.filter((entry) => {
    if (typeof entry === 'string') return !holds.has(element) || !isBlank(entry, element);
    const wasEmpty = isEmptyObject(entry);
    withoutBlanks(entry, element);
    return wasEmpty || !isEmptyObject(entry);
  });
  if (kept.length === entries.length) return;
  entries.length = 0;
  for (const entry of kept) entries.push(entry);
}

function isBlank(value: unknown, schema: z.core.$ZodType): boolean {
  if (typeof value !== 'string') return false;
  const pattern = holds.get(schema);
  return pattern === undefined ? value === '' : pattern !== null && !pattern.test(value);
}

const isEmptyObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
