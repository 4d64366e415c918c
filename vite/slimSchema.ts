import type { Plugin } from 'vite';

interface Node {
  type: string;
  start: number;
  end: number;
  [field: string]: unknown;
}

/**
 * Leaves the descriptions of fields out of the programs for browsers: they are for the JSON Schema, which is made from
 * the sources. Whatever a function of document.ts takes as its `description` is one.
 */
export function slimSchema(): Plugin {
  return {
    name: 'slim-schema',
    transform(code, id) {
      if (!id.endsWith('/src/argument/document.ts')) return null;
      const nodes = [...below(this.parse(code))];
      const places = new Map(nodes.flatMap(describer));
      let slim = code;
      const calls = nodes.filter(({ type }) => type === 'CallExpression').toReversed();
      const described = calls.flatMap((call) => {
        const place = places.get((call.callee as Node & { name?: string }).name ?? '');
        return place === undefined ? [] : ((call.arguments as Node[])[place] ?? []);
      });
      for (const { type, start, end } of described.toSorted((a, b) => b.start - a.start)) {
        // A name hands on what another call was given.
        if (type !== 'Identifier') slim = `${slim.slice(0, start)}''${slim.slice(end)}`;
      }
      return { code: slim, map: null };
    },
  };
}

/** The name of a function that takes a description, and at which place. */
function describer(node: Node): [name: string, place: number][] {
  const declared = node.type === 'VariableDeclarator' ? (node.init as Node | null) : node;
  const name = (node.id as { name?: string } | null | undefined)?.name;
  const params = declared?.params as { name?: string }[] | undefined;
  const place = params?.findIndex((param) => param.name === 'description') ?? -1;
  return name === undefined || place < 0 ? [] : [[name, place]];
}

function* below(node: unknown): Generator<Node> {
  if (Array.isArray(node)) for (const each of node) yield* below(each);
  else if (typeof node === 'object' && node !== null) {
    if ('type' in node) yield node as Node;
    for (const value of Object.values(node)) yield* below(value);
  }
}
