// A tour from the structure of a map, for maps that bring none: the thesis, its reasons in order with their best
// evidence, the strongest objection with its answer, the whole. Of a large map, the first two levels.

import type { Argument, Claim, Tour, WrittenStep } from '../argument/argument.ts';
import { childIds, displayRoleOf, nameOf, sentenceOf, subtreeOf } from '../argument/walk.ts';

const automaticTourId = 'automatic';

/** More steps than these nobody sits through: the reasons that hold the most get one. */
const mostReasons = 24;

export function automaticTour(argument: Argument): Tour {
  const steps = argument.theses.flatMap((id) => stepsFor(argument, id, argument.theses.length > 1));
  const all: WrittenStep = {
    id: 'whole',
    focus: [argument.theses[0] ?? ''],
    fit: 'all',
    caption: 'The whole argument. Which part of it carries the most?',
    notes: 'Ask which reason convinced most, and which objection is the strongest.',
  };
  return { id: automaticTourId, title: 'The argument, step by step', steps: [...steps, all] };
}

function stepsFor(argument: Argument, thesis: string, severalTheses: boolean): WrittenStep[] {
  const claim = argument.claims.get(thesis);
  if (!claim) return [];
  const children = claim.children.flatMap((id) => argument.claims.get(id) ?? []);
  const reasons = most(
    argument,
    children.filter((child) => child.role !== 'objection'),
    mostReasons,
  );
  const objections = children.filter((child) => child.role === 'objection');
  const strongest = most(argument, objections, 1);
  return [
    {
      focus: [thesis],
      fit: 'nodes',
      ...openedAt(claim),
      caption: severalTheses
        ? `One answer: ${captionOf(argument, claim)}`
        : `The thesis: ${captionOf(argument, claim)}`,
      notes: 'Is this a fact or a conclusion? What would count against it?',
    },
    ...reasons.flatMap((reason, at) => reasonSteps(argument, reason, at, reasons.length)),
    ...strongest.map((objection) => objectionStep(argument, objection)),
  ];
}

function reasonSteps(argument: Argument, reason: Claim, at: number, all: number): WrittenStep[] {
  const below = partsOf(argument, reason).flatMap((part) => part.children);
  const children = below.flatMap((id) => argument.claims.get(id) ?? []);
  const [evidence] = bestFirst(
    argument,
    children.filter((child) => child.role !== 'objection'),
  );
  const [objection] = bestFirst(
    argument,
    children.filter((child) => child.role === 'objection'),
  );
  const premises = reason.kind === 'linked' ? reason.premises : [];
  const shown = evidence ?? reason;
  return [
    {
      focus: [reason.id, ...premises, ...(evidence ? [evidence.id] : [])],
      fit: 'nodes',
      ...openedAt(shown),
      caption: `${standing(argument, reason)}${all > 1 ? ` ${at + 1} of ${all}` : ''}: ${captionOf(argument, reason)}`,
      notes: evidence
        ? `What supports it best: ${sentenceOf(argument, evidence)}`
        : 'The map gives nothing below it. What would support it?',
    },
    ...(objection ? [objectionStep(argument, objection)] : []),
  ];
}

function objectionStep(argument: Argument, objection: Claim): WrittenStep {
  const [answer] = bestFirst(
    argument,
    objection.children.flatMap((id) => argument.claims.get(id) ?? []),
  );
  const against = argument.claims.get(objection.parent ?? '');
  return {
    focus: [objection.id, ...(answer ? [answer.id] : [])],
    fit: 'nodes',
    ...openedAt(objection),
    caption: `Objection: ${captionOf(argument, objection)}${answer ? ` Answer: ${captionOf(argument, answer)}` : ''}`,
    notes: against ? `It is against: ${nameOf(argument, against)}. Does it hold?` : 'Does it hold?',
  };
}

/** A caption is read at a glance: of a long sentence, which stands on the card anyway, its label. */
function captionOf(argument: Argument, claim: Claim): string {
  const sentence = sentenceOf(argument, claim);
  return sentence.length <= 110 ? sentence : (claim.label ?? sentence);
}

const standing = (argument: Argument, claim: Claim) =>
  displayRoleOf(argument, claim) === 'evidence' ? 'Evidence' : 'Reason';

/** The claim, or the premises that stand for it. */
function partsOf(argument: Argument, claim: Claim): Claim[] {
  const premises = claim.kind === 'linked' ? claim.premises : [];
  return [claim, ...premises.flatMap((id) => argument.claims.get(id) ?? [])];
}

function openedAt({ id, citations }: Claim): Pick<WrittenStep, 'open'> {
  const quoted = citations.findIndex(({ quote }) => quote !== undefined);
  return citations.length === 0 ? {} : { open: { claim: id, citation: Math.max(0, quoted) } };
}

/** Quotations count before other citations, these before evidence without any, then what holds the most. */
function bestFirst(argument: Argument, claims: readonly Claim[]): Claim[] {
  const weight = (claim: Claim) =>
    claim.citations.reduce((sum, { quote }) => sum + (quote === undefined ? 1000 : 10_000), 0) +
    (claim.role === 'evidence' ? 500 : 0) +
    Math.min(400, sizeOf(argument, claim));
  const weights = new Map(claims.map((claim) => [claim, weight(claim)]));
  return claims.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0));
}

/** Claims that hold the most, at most `count`, in their own order. */
function most(argument: Argument, claims: readonly Claim[], count: number): Claim[] {
  if (claims.length <= count) return [...claims];
  const kept = new Set(
    claims
      .map((claim) => ({ claim, size: sizeOf(argument, claim) }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, count)
      .map(({ claim }) => claim),
  );
  return claims.filter((claim) => kept.has(claim));
}

function sizeOf(argument: Argument, claim: Claim): number {
  let size = 0;
  for (const _ of subtreeOf(argument, claim.id)) size++;
  return size + childIds(claim).length;
}
