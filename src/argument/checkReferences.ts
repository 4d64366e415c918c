// Whether everything that a document mentions by id is there, and makes no circle.

import { isWebAddress } from './addressOf.ts';
import type { Argument, Citation, Claim, Source } from './argument.ts';
import type { DocumentStep } from './document.ts';
import { beforeColon, isInArgument, parseDoubt } from './doubts.ts';
import { type Path, toPath } from './pointer.ts';
import { quoted } from './problems.ts';
import type { Report } from './report.ts';

/** @param written The sources as the file has them: with those whose id was taken, at their places. */
export function checkReferences(argument: Argument, written: readonly Source[], report: Report): void {
  for (const claim of argument.claims.values()) {
    if (claim.kind === 'reuse') checkReuse(argument, claim, report);
    claim.citations.forEach((citation, index) => {
      checkCitation(argument, citation, `${claim.pointer}/citations/${index}`, report);
    });
    checkCharacters(claim, report);
  }
  checkCircles(argument, report);
  checkSources(argument, written, report);
  argument.tours.forEach((tour, index) => {
    checkSteps(argument, tour.steps, ['tours', index, 'steps'], report);
  });
  checkTourIds(argument, report);
}

function checkReuse(argument: Argument, claim: Claim & { kind: 'reuse' }, report: Report): void {
  const at = (field: string) => toPath(`${claim.pointer}/${field}`);
  const target = argument.claims.get(claim.target);
  if (!target) {
    report.addAt(at('ref'), 'dangling-ref', claim.target, argument.claims.keys());
  } else if (target.kind === 'reuse') {
    report.addAt(at('ref'), 'ref-to-ref', claim.target);
  }
  const others = claim.children.some((id) => argument.claims.get(id)?.against !== 'inference');
  if (others) report.addAt(at('children'), 'reuse-with-children', claim.target);
}

function checkCitation(argument: Argument, citation: Citation, pointer: string, report: Report): void {
  const at = (field: string) => toPath(`${pointer}/${field}`);
  if (!argument.sources.has(citation.source)) {
    report.addAt(at('source'), 'unknown-source', citation.source, argument.sources.keys());
  }
  const { quote } = citation;
  if (typeof quote === 'object') {
    if (quote.exact !== undefined && quote.parts !== undefined) report.addAt(at('quote'), 'quote-shape');
    if (quote.exact === undefined && quote.parts === undefined) {
      report.addAt(at('quote'), 'missing-field', 'exact');
    }
  }
}

function checkCharacters(claim: Claim, report: Report): void {
  const check = (field: string, value = '') => {
    if (value.isWellFormed()) return;
    report.addAt(toPath(`${claim.pointer}/${field}`), 'broken-character', `“${field}”`);
  };
  check('id', claim.id);
  if (claim.kind === 'text') check('text', claim.text);
  check('label', claim.label);
}

/** Circles need a ref, so it is enough to walk from claim to claim with three colours (depth first). */
function checkCircles(argument: Argument, report: Report): void {
  const done = new Set<string>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const next = (claim: Claim): readonly string[] =>
    claim.kind === 'reuse'
      ? [...claim.children, claim.target]
      : claim.kind === 'linked'
        ? [...claim.premises, ...claim.children]
        : claim.children;

  // Iterative: refs can chain claims into paths far longer than the nesting of the file.
  for (const start of argument.theses) {
    const stack: { id: string; below: readonly string[]; at: number }[] = [];
    const enter = (id: string) => {
      const claim = argument.claims.get(id);
      if (!claim || done.has(id)) return;
      stack.push({ id, below: next(claim), at: 0 });
      open.push(id);
      isOpen.add(id);
    };
    enter(start);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const id = top.below[top.at++];
      if (id === undefined) {
        stack.pop();
        open.pop();
        isOpen.delete(top.id);
        done.add(top.id);
      } else if (isOpen.has(id)) {
        const circle = open.slice(open.indexOf(id)).flatMap((member) => argument.claims.get(member) ?? []);
        // Where a ref leads into the midst of a circle, it is a child that closes it, not the last ref.
        const ref = circle.findLast((claim) => claim.kind === 'reuse');
        // The ref is itself only a place; name the claims.
        const named = circle.filter((claim) => claim.kind !== 'reuse').map((claim) => claim.id);
        report.addAt([...toPath(ref?.pointer ?? ''), 'ref'], 'ref-cycle', [...named, id]);
      } else {
        enter(id);
      }
    }
  }
}

function checkSources(argument: Argument, written: readonly Source[], report: Report): void {
  const places = new Map<string, number>();
  written.forEach((source, index) => {
    if (!places.has(source.id)) places.set(source.id, index);
    const path: Path = ['sources', index];
    if (source.via !== undefined && !argument.sources.has(source.via)) {
      report.addAt([...path, 'via'], 'unknown-source', source.via, argument.sources.keys());
    }
    if (source.URL !== undefined && !isWebAddress(source.URL)) {
      report.addAt([...path, 'URL'], 'bad-url', '“URL”');
    }
    const { text } = source;
    if (text) {
      const hasContent = text.paragraphs !== undefined || (text.href !== undefined && text.kind !== 'digest');
      // Only what a reader may attach is known: that is enough to recognise it by.
      const onlyCopy = text.kind === undefined && text.copy !== undefined;
      if (!hasContent && !onlyCopy) report.addAt([...path, 'text'], 'text-without-content');
      if (text.href !== undefined && !isTextAddress(text.href)) {
        report.addAt([...path, 'text', 'href'], 'bad-href');
      }
    }
  });

  // Each source is walked over once, so that a long chain costs no more than its length.
  const followed = new Set<string>();
  for (const start of argument.sources.keys()) {
    const chain = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !followed.has(at)) {
      followed.add(at);
      chain.add(at);
      at = argument.sources.get(at)?.via;
    }
    if (at === undefined || !chain.has(at)) continue;
    const circle = [...chain].slice([...chain].indexOf(at));
    report.addAt(['sources', places.get(at) ?? 0, 'via'], 'via-cycle', [...circle, at]);
  }
}

export function isTextAddress(address: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return address.startsWith('https:') && isWebAddress(address);
  return !address.startsWith('//') && !/[\s\p{C}\\]/u.test(address);
}

function checkSteps(argument: Argument, steps: readonly DocumentStep[], path: Path, report: Report): void {
  const seen = new Map<string, Path>();
  steps.forEach((step, index) => {
    const here: Path = [...path, index];
    if (step.id !== undefined) {
      const earlier = seen.get(step.id);
      if (earlier)
        report.addAt([...here, 'id'], 'duplicate-id', step.id, report.position([...earlier, 'id']));
      seen.set(step.id, here);
    }
    const check = (id: string, at: Path) => {
      if (argument.claims.has(id)) return;
      report.addAt(at, 'dangling-ref', id, argument.claims.keys());
    };
    step.focus.forEach((id, place) => {
      check(id, [...here, 'focus', place]);
    });
    step.show?.forEach((id, place) => {
      check(id, [...here, 'show', place]);
    });
    if (Array.isArray(step.spotlight)) {
      step.spotlight.forEach((id, place) => {
        check(id, [...here, 'spotlight', place]);
      });
    }
    if (step.open) {
      check(step.open.claim, [...here, 'open', 'claim']);
      const has = argument.claims.get(step.open.claim)?.citations.length;
      if (has !== undefined && step.open.citation >= has) {
        const at: Path = [...here, 'open', 'citation'];
        report.addAt(at, 'unknown-citation', step.open.claim, step.open.citation, has);
      }
    }
    step.question?.choices?.forEach((choice, place, all) => {
      const earlier = all.findIndex((other) => readsAlike(other, choice));
      if (earlier < place) {
        report.addAt([...here, 'question', 'choices', place], 'same-choice', choice);
      }
    });
    step.doubt?.forEach((text, place) => {
      const key = parseDoubt(text)?.[0] ?? '';
      if (isInArgument(argument, key)) return;
      const at: Path = [...here, 'doubt', place];
      const doubted = beforeColon(text);
      if (isInArgument(argument, doubted))
        report.addAt(at, 'out-of-range', `How far ${quoted(doubted)} is doubted`, 'above 0 and at most 1');
      else report.addAt(at, 'unknown-doubt', key || text);
    });
    if (step.sub) checkSteps(argument, step.sub, [...here, 'sub'], report);
  });
}

const readsAlike = (a: string, b: string) => a.trim().normalize() === b.trim().normalize();

function checkTourIds(argument: Argument, report: Report): void {
  const seen = new Map<string, number>();
  argument.tours.forEach((tour, index) => {
    const earlier = seen.get(tour.id);
    if (earlier !== undefined) {
      const other = report.position(['tours', earlier, 'id']);
      report.addAt(['tours', index, 'id'], 'duplicate-id', tour.id, other);
    }
    seen.set(tour.id, index);
  });
}
