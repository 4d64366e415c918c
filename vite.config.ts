import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { argumentMapSchemaText } from './src/argument/jsonSchema.ts';

/** Writes public/argument-map.schema.json from the definition in src/argument/document.ts. */
function jsonSchema(): Plugin {
  return {
    name: 'json-schema',
    buildStart() {
      const file = resolve('public/argument-map.schema.json');
      const text = argumentMapSchemaText();
      let current = '';
      try {
        current = readFileSync(file, 'utf8');
      } catch {
        // Not there yet.
      }
      if (current !== text) writeFileSync(file, text);
    },
  };
}
void copyFileSync; void cpSync; void mkdirSync; void react;
export default defineConfig({ plugins: [jsonSchema()] });
