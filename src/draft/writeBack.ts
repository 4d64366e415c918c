// A draft as the text of a file: in that of the file that it came from, or as a new one.

import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { parseArgument } from '../argument/parseArgument.ts';
import { documentOf } from './documentOf.ts';
import { claimIn, type Draft } from './draft.ts';
import { rewrite } from './rewrite.ts';

/** The file that a draft came from. */
export interface Original {
  readonly text: string;
  readonly draft: Draft;
}

/**
 * @param named See `documentOf`.
 * @returns The text, and whether it is the old one with what changed: where that would not say what the draft says, the
 * file is printed anew.
 */
export function writeBack(
  draft: Draft,
  original: Original | null,
  named?: Iterable<string>,
): { text: string; kept: boolean } {
  const keys = new WeakMap<object, string>();
  const document = documentOf(draft, named, (node, key) => void keys.set(node, key));
  const text = original && rewritten(document, keys, original);
  if (text !== null && says(text, JSON.stringify(document))) return { text, kept: true };
  return { text: `${JSON.stringify(document, null, 2)}\n`, kept: false };
}

/** Null where that fails, which is our fault: what is written is saved all the same. */
function rewritten(document: object, keys: WeakMap<object, string>, original: Original): string | null {
  try {
    return rewrite(original.text, document, (root) => {
      const nodes = nodesByKey(root, original.draft);
      return (object) => nodes.get(keys.get(object) ?? '');
    });
  } catch {
    return null;
  }
}

/** Where each claim of the file stands in its text. */
function nodesByKey(root: Node, draft: Draft): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const walk = (key: string, node: Node | undefined): void => {
    if (!node) return;
    nodes.set(key, node);
    const { premises, children } = claimIn(draft, key);
    for (const [name, keys] of Object.entries({ premises, children })) {
      const list = findNodeAtLocation(node, [name])?.children ?? [];
      keys?.forEach((each, at) => {
        walk(each, list[at]);
      });
    }
  };
  draft.theses.forEach((key, at) => {
    walk(key, findNodeAtLocation(root, draft.issue === null ? ['thesis'] : ['issue', 'theses', at]));
  });
  return nodes;
}

/** Whether a text is a sound map that says this. */
function says(text: string, said: string): boolean {
  const { argument } = parseArgument(text);
  const wanted = parseArgument(said).argument;
  // Where claims stand in the file is the file's.
  const plain = (each: typeof argument) =>
    each && JSON.stringify({ ...each, claims: [...each.claims], sources: [...each.sources] });
  return argument !== null && plain(argument) === plain(wanted);
}
