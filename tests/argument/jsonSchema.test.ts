import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { argumentMapSchema, argumentMapSchemaText } from '../../src/argument/jsonSchema.ts';

type Schema = { [key: string]: unknown };
const isObject = (value: unknown): value is Schema => typeof value === 'object' && value !== null;

test('the published schema is the one that the code makes (npm run build writes it)', () => {
  expect(readFileSync('public/argument-map.schema.json', 'utf8')).toBe(argumentMapSchemaText());
});

test('every field has an explanation for the editor', () => {
  const bare: string[] = [];
  let fields = 0;
  const visit = (schema: unknown, path: string) => {
    if (!isObject(schema)) return;
    if (isObject(schema.properties)) {
      for (const [name, field] of Object.entries(schema.properties)) {
        fields++;
        if (!isObject(field) || (!field.description && !field.$ref)) bare.push(`${path}/${name}`);
      }
    }
    for (const [key, value] of Object.entries(schema)) visit(value, `${path}/${key}`);
  };
  visit(argumentMapSchema(), '');
  expect(fields).toBeGreaterThan(150);
  expect(bare).toEqual([]);
});

test('unknown fields are refused everywhere but in a reference manager’s own', () => {
  const open: string[] = [];
  const visit = (schema: unknown, path: string) => {
    if (!isObject(schema)) return;
    if (schema.type === 'object' && schema.additionalProperties !== false) open.push(path);
    for (const [key, value] of Object.entries(schema)) visit(value, `${path}/${key}`);
  };
  visit(argumentMapSchema(), '');
  expect(open.filter((path) => !path.endsWith('/custom'))).toEqual([]);
});

test('what a field is for is said of no other: rival theses and the parts of a date', () => {
  const { $defs, properties } = argumentMapSchema() as { $defs: Schema; properties: Record<string, Schema> };
  const rivals = (properties.issue?.properties as Record<string, Schema> | undefined)?.theses;
  expect(rivals?.items).toEqual({ $ref: '#/$defs/thesis' });
  const said = JSON.stringify($defs.date).match(/The season, 1 \(spring\)/g);
  expect(said).toHaveLength(1);
});
