import type { Plugin } from 'vite';

/** In src/argument/document.ts, the functions that take a description. */
const explain = new Set([
  'explained',
  'text',
  'neededText',
  'id',
  'optionalId',
  'url',
  'language',
  'flag',
  'each',
]);

interface Syntax {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/** Leaves out the descriptions of the document's fields: they are for the JSON Schema, and no page reads them. */
export function slimSchema(): Plugin {
  return {
    name: 'slim-schema',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('/src/argument/document.ts')) return null;
      const descriptions: Syntax[] = [];
      walk(this.parse(code) as unknown as Syntax, (node) => {
        if (node.type !== 'CallExpression') return;
        const { callee, arguments: given } = node as unknown as { callee: Syntax; arguments: Syntax[] };
        if (!explain.has(String(callee.name))) return;
        descriptions.push(...given.filter(({ type }) => type === 'Literal' || type === 'TemplateLiteral'));
      });
      return descriptions
        .toSorted((a, b) => b.start - a.start)
        .reduce((slim, { start, end }) => `${slim.slice(0, start)}''${slim.slice(end)}`, code);
    },
  };
}

function walk(node: unknown, visit: (node: Syntax) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) visit(node as Syntax);
  for (const part of Object.values(node)) walk(part, visit);
}
