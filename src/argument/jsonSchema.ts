// The JSON Schema of the document, for editors: made from the one definition, never written by hand.

import { toJSONSchema } from 'zod/mini';
import { someMark, someText, someWord } from './blankText.ts';
import { documentSchema } from './document.ts';

const saysText = new Set([someMark, someText, someWord].map(({ source }) => source));

/**
 * JSON Schema, draft 2020-12. What only parseArgument can check (that ids are unique, that references
 * resolve) is not in it; that a claim has exactly one of text, premises and ref is.
 */
export function argumentMapSchema(): object {
  const schema = toJSONSchema(documentSchema, {
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
  return {
    ...schema,
    title: 'Argument map',
    description: 'A thesis, its reasons, objections and evidence, and the sources they rest on (version 1).',
  };
}

/** The schema as the file `public/argument-map.schema.json` holds it. */
export const argumentMapSchemaText = (): string => `${JSON.stringify(argumentMapSchema(), null, 2)}\n`;
