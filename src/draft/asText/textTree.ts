// Lines as a tree of claims: what hangs on what is told by how far lines are set in.

import { someText } from '../../argument/blankText.ts';
import { limits } from '../../argument/limits.ts';
import { nameOf } from '../../argument/walk.ts';
import { argumentOf } from '../documentOf.ts';
import { claimIn, type Slot } from '../draft.ts';
import { type DraftText, fixedClaim } from './draftText.ts';
import { indentOf, type LineWords } from './textLine.ts';

/** What is wrong with a line, and what to do. */
export interface LineProblem {
  /** From 1. */
  readonly line: number;
  readonly words: string;
}

export interface TextNode {
  readonly key: string;
  readonly line: number;
  readonly slot: Slot;
  readonly words: LineWords;
  /** The claim that is used again. */
  target: string | null;
  readonly premises: TextNode[];
  readonly children: TextNode[];
}

interface Shown {
  node: TextNode;
  /** Among which it stands. */
  siblings: TextNode[];
}

export interface TextTree {
  readonly roots: readonly TextNode[];
  /** The claims of the lines; null for lines that are none. */
  readonly keys: readonly (string | null)[];
  readonly said: ReadonlyMap<string, LineWords>;
  readonly problems: readonly LineProblem[];
  /** Whether no map can be made of it as it is. */
  readonly stops: boolean;
}

const otherKind =
  'This text begins with another kind of claim: put that back, and change it in the whole map.';
const noMark = 'Put + (reason), - (objection) or > (evidence) before it.';

/** @param fresh Makes a key for a line that is new. */
export function toTree(
  opened: DraftText,
  lines: readonly string[],
  matched: readonly (string | null)[],
  fresh: () => string,
  parse: (line: string) => LineWords,
): TextTree {
  const { base, root, said } = opened;
  const problems: LineProblem[] = [];
  const keys: (string | null)[] = [...matched];
  const now = new Map<string, LineWords>();
  const roots: TextNode[] = [];
  const shown: Shown[] = [];
  const sources = new Set((base.fields.sources ?? []).map(({ id }) => id));
  let stops = false;
  let open: { indent: number; node: TextNode }[] = [];
  const rootSlot = root === null ? 'theses' : claimIn(base, root).slot;
  const fixed = fixedClaim(opened);

  lines.forEach((raw, at) => {
    if (raw.trim() === '') {
      keys[at] = null;
      return;
    }
    const tell = (words: string) => void problems.push({ line: at + 1, words });
    const stop = (words: string) => {
      stops = true;
      tell(words);
    };
    const isFirst = roots.length === 0;
    let key = (isFirst ? fixed : null) ?? keys[at] ?? null;
    if (isFirst && fixed !== null && matched.indexOf(fixed) > at) {
      stop('Nothing stands above the claim that this text begins with: put it below.');
    }
    if (!isFirst && key === fixed) key = null;
    let words = parse(raw);
    const indent = indentOf(raw);
    let isRoot = isFirst || (root === null && words.mark === null && indent === 0 && base.issue !== null);
    const before = key === null ? undefined : said.get(key);
    // Another kind of line is another claim.
    const isOther = before !== undefined && before.body.kind !== words.body.kind;
    if (isOther && key !== fixed) key = null;
    const wrong = whyNotLine(words, isRoot, rootSlot) ?? (isOther && key === fixed ? otherKind : null);
    const old = key === null ? undefined : said.get(key);
    if (wrong !== null) {
      const typing = words.label === '' && words.body.kind === 'text' && words.body.text === '' && !old;
      const wasRoot = old && (rootSlot !== 'theses' || old.mark === null);
      if (isFirst && !wasRoot) stop(wrong);
      else if (!typing) tell(wrong);
      keys[at] = old ? key : null;
      if (!old) return;
      words = old;
      isRoot = isFirst || old.mark === null;
    }
    const unknown = words.cites.find((id) => !sources.has(id));
    if (unknown !== undefined) {
      tell(
        `There is no source “${unknown}”. ${sources.size === 0 ? 'The map has none yet.' : `The map has ${[...sources].slice(0, 8).join(', ')}.`}`,
      );
      words = { ...words, cites: old?.cites ?? [] };
    }
    key ??= fresh();
    keys[at] = key;
    now.set(key, words);
    while (!isRoot && (open.at(-1)?.indent ?? -1) >= indent) open.pop();
    const parent = isRoot ? undefined : open.at(-1)?.node;
    const slot = isRoot ? rootSlot : words.mark === '&' ? 'premises' : 'children';
    const node: TextNode = { key, line: at + 1, slot, words, target: null, premises: [], children: [] };
    if (parent) {
      const misplaced = whyNotBelow(parent, words);
      if (words.mark === null) stop(noMark);
      else if (misplaced !== null) stop(misplaced);
      const siblings = parent[slot === 'premises' ? 'premises' : 'children'];
      siblings.push(node);
      shown.push({ node, siblings });
      open.push({ indent, node });
    } else {
      roots.push(node);
      shown.push({ node, siblings: roots });
      open = [{ indent: -1, node }];
    }
  });
  if (roots.length === 0) {
    stops = true;
    problems.push({ line: 1, words: 'The text is empty: a map needs a thesis. Undo brings the text back.' });
  }
  const problemOfFrame = frameProblem(roots);
  if (problemOfFrame) {
    stops = true;
    problems.push(problemOfFrame);
  }
  resolveReuses(opened, shown, problems);
  return { roots, keys, said: now, problems: problems.toSorted((a, b) => a.line - b.line), stops };
}

/** Why a line by itself is none, as a claim at the top or below it. */
function whyNotLine({ mark, body, label }: LineWords, isRoot: boolean, rootSlot: Slot): string | null {
  if (isRoot && rootSlot === 'theses') {
    if (mark !== null) return 'The text begins with the thesis, which has no mark.';
    if (body.kind !== 'text') return 'A thesis has a text of its own.';
  } else if (mark === null) return noMark;
  else if (isRoot && (mark === '&') !== (rootSlot === 'premises')) {
    return rootSlot === 'premises' ? 'This is a premise: it begins with &.' : noMark;
  }
  if (mark === '&' && body.kind === 'frame') return 'A premise has a text of its own: put it behind the &.';
  if (body.kind === 'reuse' && body.name === '') return 'Put the name of the claim behind =.';
  if (body.kind !== 'text') return null;
  if (!someText.test(body.text))
    return label === '' ? 'A claim needs words: those it had still count.' : 'Put the claim behind its name.';
  return Math.max(body.text.length, label.length) > limits.text
    ? 'This is too long for one claim: make two lines of it.'
    : null;
}

function whyNotBelow(parent: TextNode, { mark }: LineWords): string | null {
  const { kind } = parent.words.body;
  if (mark === '&') return kind === 'frame' ? null : 'A premise (&) stands below a line that is + & or - &.';
  if (mark === '~')
    return parent.slot === 'theses' ? 'No step leads from a thesis: object to it with -.' : null;
  return kind === 'reuse' ? 'The line above is a claim used again: put this where that claim stands.' : null;
}

function frameProblem(nodes: readonly TextNode[]): LineProblem | null {
  for (const { line, words, premises, children } of nodes) {
    if (words.body.kind === 'frame' && premises.length < 2)
      return { line, words: 'Linked premises are two or more: put lines with & below it.' };
    const below = frameProblem([...premises, ...children]);
    if (below) return below;
  }
  return null;
}

/** Finds claims by what they are called, for those that are used again; as far as it is asked. */
function claimsByName(
  { base, first }: DraftText,
  shown: readonly TextNode[],
): (name: string) => readonly string[] {
  const names = new Map<string, Set<string>>();
  const name = (words: string | undefined, key: string) => {
    if (words === undefined || words === '') return;
    names.set(words, (names.get(words) ?? new Set()).add(key));
  };
  const inText = new Set(shown.map(({ key }) => key));
  const argument = argumentOf(base);
  for (const { key, fields, slot } of base.claims.values()) {
    // What was taken out of the text is there no more.
    if (slot === 'theses' || fields.ref !== undefined || (first.has(key) && !inText.has(key))) continue;
    const claim = argument.claims.get(key);
    if (claim) name(nameOf(argument, claim), key);
    if (inText.has(key)) continue;
    name(fields.label, key);
    name(fields.text, key);
  }
  for (const { key, words, slot } of shown) {
    if (slot === 'theses' || words.body.kind === 'reuse') continue;
    name(words.label, key);
    if (words.body.kind === 'text') name(words.body.text, key);
  }
  return (words) => [...(names.get(words) ?? [])];
}

/** Says which claims are used again; a line that names none is what it was, or is left out. */
function resolveReuses(opened: DraftText, shown: readonly Shown[], problems: LineProblem[]): void {
  let find: ReturnType<typeof claimsByName> | undefined;
  for (const { node, siblings } of shown) {
    const { body } = node.words;
    if (body.kind !== 'reuse') continue;
    const before = opened.base.claims.get(node.key)?.fields.ref;
    const old = opened.first.get(node.key)?.body;
    node.target = before ?? null;
    if (before !== undefined && old?.kind === 'reuse' && old.name === body.name) continue;
    find ??= claimsByName(
      opened,
      shown.map((each) => each.node),
    );
    const [found, another] = find(body.name);
    if (found !== undefined && another === undefined) {
      node.target = found;
      continue;
    }
    const words =
      found === undefined
        ? `There is no claim “${body.name}” to use again: put its name, or all its words.`
        : `There are several claims “${body.name}”: give the one that is meant a name of its own.`;
    problems.push({ line: node.line, words });
    if (node.target === null) siblings.splice(siblings.indexOf(node), 1);
  }
}
