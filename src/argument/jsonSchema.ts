// The JSON Schema of the document, for editors: made from the one definition, never written by hand.

import { type core, registry, toJSONSchema } from 'zod/mini';
import { someMark, someText, someWord } from './blankText.ts';
import { documentParts, documentSchema } from './document.ts';
import { type Descriptions, fieldDescriptions } from './fieldDescriptions.ts';

const saysText = new Set([someMark, someText, someWord].map(({ source }) => source));

/**
 * JSON Schema, draft 2020-12. What only parseArgument can check (that ids are unique, that references
 * resolve) is not in it; that a claim has exactly one of text, premises and ref is.
 */
export function argumentMapSchema(): object {
  const metadata = registry<{ id: string }>();
  for (const [id, part] of Object.entries(documentParts)) metadata.add(part, { id });
  const schema = toJSONSchema(documentSchema, {
    metadata,
    target: 'draft-2020-12',
    unrepresentable: 'throw',
    override: ({ jsonSchema }) => {
      // Whether letters show is no matter of editors, and their patterns know few classes of Unicode.
      if (saysText.has(String(jsonSchema.pattern))) jsonSchema.pattern = '\\S';
      const names = Object.keys(jsonSchema.properties ?? {});
      const hasAll = (...wanted: string[]) => wanted.every((name) => names.includes(name));
      const exactlyOne = (...choice: string[]) => {
        jsonSchema.oneOf = choice.map((name) => ({ required: [name] }));
      };
      if (hasAll('role', 'premises')) exactlyOne('text', 'premises', 'ref');
      else if (hasAll('text', 'ref')) exactlyOne('text', 'ref');
      else if (hasAll('thesis', 'issue')) exactlyOne('thesis', 'issue');
      else if (hasAll('exact', 'parts')) exactlyOne('exact', 'parts');
    },
  });
  const { document, ...parts } = fieldDescriptions;
  describe(schema, document);
  for (const [name, descriptions] of Object.entries(parts)) describe(schema.$defs?.[name], descriptions);
  return {
    ...schema,
    title: 'Argument map',
    description: 'A thesis, its reasons, objections and evidence, and the sources they rest on (version 1).',
  };
}

/** Writes into each field of an object what it means. */
function describe(schema: core.JSONSchema.BaseSchema | undefined, descriptions: Descriptions): void {
  for (const [name, described] of Object.entries(descriptions)) {
    const field = schema?.properties?.[name];
    if (typeof field !== 'object') throw new Error(`There is no field ${name} to describe.`);
    const [description, within] = typeof described === 'string' ? [described] : described;
    field.description = description;
    if (within) describe(field, within);
  }
}

/** The schema as the file `public/argument-map.schema.json` holds it. */
export const argumentMapSchemaText = (): string => `${JSON.stringify(argumentMapSchema(), null, 2)}\n`;
