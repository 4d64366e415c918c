// An export of Kialo: numbered claims, each for (Pro) or against (Con) the one whose number it continues. In the older
// layout a claim is a line, in the newer one a block, and sources stand at the end.

import { someText } from '../../argument/blankText.ts';
import type { ArgumentDocument, DocumentNode, DocumentThesis } from '../../argument/document.ts';
import { limits } from '../../argument/limits.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { NotationProblem, ReadNotation } from '../notation.ts';
import { fileLines } from '../textLines.ts';
import { titleFromName } from '../titleFromName.ts';
import { tooMany } from '../tooMany.ts';
import { KialoSources, parseKialoSources } from './kialoSources.ts';
import { splitKialoText } from './kialoText.ts';
import { type NumberedClaim, type NumberedClaims, numberedClaims } from './numberedClaims.ts';

export const readKialo: ReadNotation = (text, { name }) => {
  const losses = collectLosses();
  const found = numberedClaims(fileLines(text), losses);
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

function problemOf({ claims }: NumberedClaims): NotationProblem | null {
  if (claims.length === 0) {
    return {
      message:
        'There is no numbered claim in this export of Kialo: claims begin with “1.”, “1.1. Pro:”, “1.2. Con:”.',
      place: { line: 1, column: 1 },
    };
  }
  const problem = tooMany(claims);
  if (problem) return problem;
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
