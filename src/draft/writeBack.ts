// A draft as the text of a file: in that of the file that it came from, or as a new one.

import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
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
 * @returns The text, and whether it is the old one with what changed: where that would not say what the draft says, the
 * file is printed anew.
 */
export function writeBack(draft: Draft, original: Original | null): { text: string; kept: boolean } {
  const said = JSON.stringify(documentOf(draft));
  if (original) {
    const text = attempt(() => rewritten(draft, original));
    if (text !== null && says(text, said)) return { text, kept: true };
  }
  return { text: `${JSON.stringify(documentOf(draft), null, 2)}\n`, kept: false };
}

function rewritten(draft: Draft, { text, draft: before }: Original): string {
  const body = text.startsWith('\u{FEFF}') ? text.slice(1) : text;
  const nodes = nodesByKey(body, before);
  const known = new WeakMap<object, Node>();
  const document = documentOf(draft, (object, key) => {
    const node = nodes.get(key);
    if (node) known.set(object, node);
  });
  const { $schema } = before.fields;
  return rewrite(text, $schema === undefined ? document : { $schema, ...document }, (object) =>
    known.get(object),
  );
}

/** Where each claim of the file stands in its text. */
function nodesByKey(text: string, draft: Draft): ReadonlyMap<string, Node> {
  const nodes = new Map<string, Node>();
  const root = parseTree(text);
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
    walk(key, root && findNodeAtLocation(root, draft.issue === null ? ['thesis'] : ['issue', 'theses', at]));
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

function attempt<Result>(run: () => Result): Result | null {
  try {
    return run();
  } catch {
    return null;
  }
}
