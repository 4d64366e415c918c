// An export of Kialo: numbered claims, each for (Pro) or against (Con) the one whose number it continues. In the older
// layout a claim is a line, in the newer one a block, and sources stand at the end.

import { someText } from '../../argument/blankText.ts';
import type { ArgumentDocument, DocumentNode, DocumentThesis } from '../../argument/document.ts';
import { limits } from '../../argument/limits.ts';
import type { Position } from '../../argument/position.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { NotationProblem, ReadNotation } from '../notation.ts';
import { fileLines } from '../textLines.ts';
import { titleFromName } from '../titleFromName.ts';
import { KialoSources, parseKialoSources } from './kialoSources.ts';
import { splitKialoText } from './kialoText.ts';

interface NumberedClaim {
  /** Without the last point. */
  number: string;
  stance: 'Pro' | 'Con' | null;
  lines: string[];
  place: Position;
  parent: NumberedClaim | null;
  children: NumberedClaim[];
  /** In the order of the file: its own index, and one past the last claim below it. */
  at: number;
  end: number;
}

interface NumberedClaims {
  title: string;
  claims: NumberedClaim[];
  /** Lines from "Sources:" on, and the index of that line. */
  rest: { lines: string[]; at: number };
  strays: number;
}

const oneLineClaim = /^\s*(\d+(?:\.\d+)*)\.[ \t]+(?:(Pro|Con):(?:[ \t]+|$))?(.*)$/;
const blockHead = /^\s*(\d+(?:\.\d+)*)\.[ \t]+(Thesis|Pro|Con):\s*$/;
const titleLine = /^\s*Discussion (Title|Name):[ \t]*(.*)$/;

/** Whether a text begins as Kialo's exports do. */
export const isKialo = (text: string): boolean =>
  titleLine.test(fileLines(text.slice(0, 2000)).find(Boolean) ?? '');

export const readKialo: ReadNotation = (text, { name }) => {
  const losses = collectLosses();
  const found = numberedClaims(fileLines(text));
  const { claims } = found;
  const problem = problemOf(found);
  if (problem) return refused(problem);
  if (found.strays > 0) losses.add('Lines before the first claim are left out.', undefined, found.strays);
  const sources = new KialoSources(parseKialoSources(found.rest.lines), found.rest.at + 1, losses);
  const refs = resolveRefs(claims, losses);

  const fieldsOf = (claim: NumberedClaim) => {
    const { words, citations } = sources.cited(splitKialoText(claim.lines.join('\n')), claim.place);
    let said = words;
    if (!someText.test(said)) {
      losses.add('A claim without words is written “(no words)”.', claim.place);
      said = '(no words)';
    }
    return { id: claim.number, text: said, ...(citations.length > 0 ? { citations } : {}) };
  };
  const nodeOf = (claim: NumberedClaim): DocumentNode => {
    const role = claim.stance === 'Con' ? 'objection' : 'reason';
    const ref = refs.get(claim);
    if (ref !== undefined) return { id: claim.number, role, ref };
    if (claim.stance === null) losses.add('A claim without Pro or Con is taken as a reason.', claim.place);
    return { ...fieldsOf(claim), role, ...below(claim) };
  };
  const below = ({ children }: NumberedClaim) =>
    children.length === 0 ? {} : { children: children.map(nodeOf) };
  const thesisOf = (claim: NumberedClaim): DocumentThesis => ({ ...fieldsOf(claim), ...below(claim) });

  const roots = claims.filter(({ parent }) => parent === null);
  const [root] = roots;
  // With several theses the first number is the question, and what stands below it takes no side.
  const options = root?.children.every(({ stance }) => stance === null) ? root.children : [];
  const title = someText.test(found.title) ? found.title : titleFromName(name) || name;
  const asked = roots.length === 1 && root && options.length > 0;
  const theses = (asked ? options : roots).map(thesisOf);
  const document: ArgumentDocument = {
    version: 1,
    title,
    ...(asked
      ? { issue: { text: fieldsOf(root).text, theses } }
      : theses.length > 1
        ? { issue: { text: title, theses } }
        : { thesis: theses[0] as DocumentThesis }),
    ...sources.inDocument(),
  };
  const places = new Map(claims.map(({ number, place }) => [number, place]));
  return { document, losses: losses.list(), problems: [], places };
};

/** The claims by their numbers; a line whose number continues none before it goes on with the claim above. */
function numberedClaims(lines: readonly string[]): NumberedClaims {
  const found: NumberedClaims = { title: '', claims: [], rest: { lines: [], at: lines.length }, strays: 0 };
  const byNumber = new Map<string, NumberedClaim>();
  let inBlocks = false;
  let open: NumberedClaim | null = null;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const head: RegExpExecArray | null = open === null ? titleLine.exec(line) : null;
    if (head) {
      inBlocks = head[1] === 'Name';
      found.title = (head[2] || (inBlocks ? lines[++at] : '') || '').trim();
      continue;
    }
    if (/^\s*Sources:\s*$/.test(line) && open && lines.slice(at + 1).some((each) => /^\s*\[1\]/.test(each))) {
      found.rest = { lines: lines.slice(at + 1), at: at + 1 };
      break;
    }
    const block: RegExpExecArray | null = blockHead.exec(line);
    if (block && found.claims.length === 0) inBlocks = true;
    const [, number, stance, words = '']: readonly (string | undefined)[] =
      block ?? (inBlocks ? null : oneLineClaim.exec(line)) ?? [];
    const place = { line: at + 1, column: line.length - line.trimStart().length + 1 };
    const claim: NumberedClaim | null =
      number === undefined ? null : continued(number, stance, byNumber, place);
    if (claim) {
      claim.at = found.claims.push(claim) - 1;
      claim.lines.push(words);
      open = claim;
    } else if (open) open.lines.push(line.trim());
    else if (line.trim() !== '') found.strays++;
  }
  for (const claim of found.claims.toReversed()) {
    claim.end = Math.max(claim.at + 1, claim.end);
    if (claim.parent) claim.parent.end = Math.max(claim.parent.end, claim.end);
  }
  return found;
}

/** A claim with this number, below the one that it continues; null where there is none, or the number is taken. */
function continued(
  number: string,
  stance: string | undefined,
  byNumber: Map<string, NumberedClaim>,
  place: Position,
): NumberedClaim | null {
  const parent = byNumber.get(number.slice(0, Math.max(0, number.lastIndexOf('.')))) ?? null;
  const isRoot = !number.includes('.');
  if (byNumber.has(number) || (!isRoot && !parent) || (isRoot && byNumber.size > 0 && stance !== 'Thesis'))
    return null;
  const side = stance === 'Pro' || stance === 'Con' ? stance : null;
  // A line that begins with a number: "1.5 million".
  if (!side && parent?.children.some((sibling) => sibling.stance !== null)) return null;
  const claim: NumberedClaim = {
    number,
    stance: side,
    lines: [],
    place,
    parent,
    children: [],
    at: 0,
    end: 0,
  };
  byNumber.set(number, claim);
  parent?.children.push(claim);
  return claim;
}

function problemOf({ claims }: NumberedClaims): NotationProblem | null {
  if (claims.length === 0) {
    return {
      message:
        'There is no numbered claim in this export of Kialo: claims begin with “1.”, “1.1. Pro:”, “1.2. Con:”.',
      place: { line: 1, column: 1 },
    };
  }
  if (claims.length > limits.nodes)
    return {
      message: `A map has at most ${limits.nodes} claims: this is one more.`,
      place: claims[limits.nodes]?.place as Position,
    };
  for (const { number, lines, place } of claims) {
    if (number.length > limits.id || number.split('.').length > limits.levels)
      return {
        message: `Claims are nested deeper than ${limits.levels} levels here: put them higher up.`,
        place,
      };
    if (lines.reduce((sum, line) => sum + line.length + 1, 0) > limits.text)
      return { message: `This claim is longer than ${limits.text} characters: make several of it.`, place };
  }
  return null;
}

/** What "-> See 1.2.2." leads to, where a map can say it: the claim itself, and in no circle. */
function resolveRefs(claims: readonly NumberedClaim[], losses: LossCollector): Map<NumberedClaim, string> {
  const byNumber = new Map(claims.map((claim) => [claim.number, claim]));
  const named = new Map<NumberedClaim, string>();
  for (const claim of claims) {
    const [, number, discussion] = /^->\s+See\s+(?:(\d[\d.]*?)\.?$|(discussion\b))/.exec(textOf(claim)) ?? [];
    if (number !== undefined) named.set(claim, number);
    if (discussion) losses.add('What refers to another discussion is kept as words.', claim.place);
  }
  const refs = new Map<NumberedClaim, string>();
  const accepted: { at: number; target: NumberedClaim }[] = [];
  for (const [claim, number] of named) {
    let target = byNumber.get(number);
    const passed = new Set<NumberedClaim>();
    // A reference to a reference leads on.
    for (let next = target && named.get(target); target && next !== undefined && !passed.has(target); ) {
      passed.add(target);
      target = byNumber.get(next);
      next = target && named.get(target);
    }
    if (!target || named.has(target))
      losses.add('What refers to a claim that is not there is kept as words.', claim.place);
    else if (claim.children.length > 0)
      losses.add('What refers to another claim and has claims of its own is kept as words.', claim.place);
    else if (leadsTo(target, claim, accepted))
      losses.add(
        'What refers to a claim that rests on it goes in a circle, and is kept as words.',
        claim.place,
      );
    else {
      refs.set(claim, target.number);
      accepted.push({ at: claim.at, target });
    }
  }
  return refs;
}

const textOf = ({ lines }: NumberedClaim) => lines.join(' ').trim();

/** Whether a claim stands below another, through references too. */
function leadsTo(
  from: NumberedClaim,
  to: NumberedClaim,
  refs: readonly { at: number; target: NumberedClaim }[],
): boolean {
  const seen = new Set([from]);
  for (const { at, end } of seen) {
    if (to.at >= at && to.at < end) return true;
    // Few refer, and those below a claim stand together: they come in the order of the file.
    let low = 0;
    for (let high = refs.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((refs[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let next = refs[low]; next && next.at < end; next = refs[++low]) seen.add(next.target);
  }
  return false;
}
