// The words for an argument: what a claim is called, what it hides, who says a thing and through whom.
// Map, panels, drawings and the command line all speak with these.

import type { Argument, Citation, Claim, Source } from '../argument/argument.ts';
import { claimCount } from '../argument/claimCount.ts';
import { formatCount } from '../argument/formatCount.ts';
import { plainRichText } from '../argument/richText.ts';
import {
  type Counts,
  countChildren,
  countClaims,
  type DisplayRole,
  displayRoleOf,
  nameOf,
  reusesOf,
  sentenceOf,
  withoutSource,
} from '../argument/walk.ts';
import { formatYear } from './formatDate.ts';
import { creatorsOf, formatName, formatNames, formatShortName } from './formatName.ts';
import { joinParts } from './punctuation.ts';

/** What each standing means, in the words of a legend. */
export const standingMeanings: Record<DisplayRole, string> = {
  thesis: 'what the argument is for',
  reason: '“because”: supports the claim that it points to',
  evidence: 'supports a claim with a named source',
  objection: '“but”: opposes the claim, or the step, that it points to',
  rebuttal: 'answers an objection',
  premise: 'premises in one bracket are a reason only together',
};

/** What stands over the question that rival theses answer. */
export const issueHeading = 'Question';

export const standingWords: Record<DisplayRole, string> = {
  thesis: 'Thesis',
  reason: 'Reason',
  evidence: 'Evidence',
  objection: 'Objection',
  rebuttal: 'Rebuttal',
  premise: 'Premise',
};

/** The sign of each standing, beside its word and its shape. */
export const standingSigns: Record<DisplayRole, string> = {
  thesis: '∴',
  reason: '+',
  evidence: '❞',
  objection: '−',
  rebuttal: '↩',
  premise: '∧',
};

/** "Reason", "Linked reason", "Objection to the step", "Premise 1 of 2". */
export function roleOf(argument: Argument, claim: Claim): string {
  const standing = displayRoleOf(argument, claim);
  if (claim.premise && claim.parent !== null) {
    const parent = argument.claims.get(claim.parent);
    if (parent?.kind === 'linked') {
      return `Premise ${parent.premises.indexOf(claim.id) + 1} of ${parent.premises.length}`;
    }
  }
  const word = standingWords[standing];
  if (claim.kind === 'linked') return `Linked ${word.toLowerCase()}`;
  if (claim.against === 'inference') return `${word} to the step`;
  return word;
}

/** "a reason for", "an objection to": how a claim bears on its parent. */
export function bearingOf(argument: Argument, claim: Claim): string {
  if (claim.premise) return 'A premise of';
  const standing = displayRoleOf(argument, claim);
  if (claim.against === 'inference') {
    return standing === 'rebuttal' ? 'A rebuttal to the step from' : 'An objection to the step from';
  }
  switch (standing) {
    case 'evidence':
      return 'Evidence for';
    case 'objection':
      return 'An objection to';
    case 'rebuttal':
      return 'A rebuttal of';
    default:
      return 'A reason for';
  }
}

const counted = (number: number, one: string, many = `${one}s`) =>
  `${formatCount(number)} ${number === 1 ? one : many}`;

const plural = (number: number, ...nouns: [one: string, many?: string]) =>
  number === 0 ? [] : [counted(number, ...nouns)];

/** "2 reasons, 1 objection": the children of a claim, as its toggle says; empty for none. */
export function childrenWords(argument: Argument, claim: Claim): string {
  return countsWords(countChildren(argument, claim));
}

function countsWords({ reasons, evidence, objections, rebuttals }: Counts): string {
  return [
    ...plural(reasons, 'reason'),
    ...plural(evidence, 'piece of evidence', 'pieces of evidence'),
    ...plural(objections, 'objection'),
    ...plural(rebuttals, 'rebuttal'),
  ].join(', ');
}

/** "6 more reasons, 1 objection": those of a claim's children that are not shown beside the others. */
export function moreWords(argument: Argument, ids: readonly string[]): string {
  // They are of one family: all are theses, or none.
  if (argument.claims.get(ids[0] ?? '')?.role === 'thesis') return counted(ids.length, 'more answer');
  return countsWords(countClaims(argument, ids)).replace(/^[\d,]+/u, (count) => `${count} more`);
}

/** What stands for a part of a path. */
export const throughWords = (count: number) => `through ${formatCount(count)} claims`;

/** Nobody listens to more in one breath: the whole of a longer sentence stands on its card and in its details. */
const longestSpoken = 2000;

/** What a screen reader hears of a card: role, sentence, and how much hangs on it. Never an id. */
export function accessibleName(argument: Argument, claim: Claim): string {
  const below = childrenWords(argument, claim);
  const again = claim.kind === 'reuse' ? ' Used again here.' : '';
  const whole = sentenceOf(argument, claim);
  const sentence =
    whole.length <= longestSpoken ? whole : `${whole.slice(0, longestSpoken).replace(/\s+\S*$/u, '')} …`;
  const stop = /[.!?…。！？؟]["”’»)]?$/u.test(sentence) ? '' : '.';
  return `${roleOf(argument, claim)}: ${sentence}${stop}${again}${below ? ` ${below}.` : ''}`;
}

export interface OtherPlace {
  /** The claim as it stands there. */
  id: string;
  /** The claim that it bears on there. */
  under: string;
  /** Whether it stands there both for and against that claim; as words that follow it, else empty. */
  remark: string;
}

/** Where else a claim stands, as places to jump to: one for each claim that it bears on. */
export function otherOccurrences(argument: Argument, claim: Claim): OtherPlace[] {
  const target = claim.kind === 'reuse' ? claim.target : claim.id;
  const byParent = new Map<string, Claim[]>();
  for (const id of [target, ...reusesOf(argument, target)]) {
    const each = argument.claims.get(id);
    if (!each || each.parent === null) continue;
    const group = byParent.get(each.parent);
    if (group) group.push(each);
    else byParent.set(each.parent, [each]);
  }
  return [...byParent].flatMap(([parent, all]) => {
    const opposes = (each: Claim) => each.role === 'objection';
    const both = all.some(opposes) && !all.every(opposes);
    const other = all.find(
      (each) => each.id !== claim.id && (parent !== claim.parent || opposes(each) !== opposes(claim)),
    );
    const under = argument.claims.get(parent);
    return other && under
      ? [{ id: other.id, under: nameOf(argument, under), remark: both ? ' (for and against)' : '' }]
      : [];
  });
}

/** The people or bodies who speak in a source; empty where the map does not say. */
export const speakersOf = (source: Source): string => formatNames(creatorsOf(source));

/** Who is heard in a source, as a citation names it: its speakers; of the text that the map analyses, its title. */
export function voiceOf(argument: Argument, source: Source): string {
  return (source !== analysedSource(argument) && speakersOf(source)) || sourceTitle(source);
}

const typeNouns: Partial<Record<Source['type'], string>> = {
  article: 'article',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'newspaper article',
  book: 'book',
  broadcast: 'broadcast',
  chapter: 'chapter',
  dataset: 'data set',
  interview: 'interview',
  legislation: 'law',
  legal_case: 'court case',
  motion_picture: 'film',
  pamphlet: 'pamphlet',
  'paper-conference': 'paper',
  personal_communication: 'message',
  post: 'post',
  'post-weblog': 'blog post',
  report: 'report',
  review: 'review',
  speech: 'speech',
  thesis: 'dissertation',
  webpage: 'page',
};

/** "article", "report": a noun for a source, for sentences about it. */
export function nounFor(source: Source): string {
  return plainRichText(source.genre) || (typeNouns[source.type] ?? 'text');
}

/** Its own title, without markup; undefined where it has none. */
export const titleOf = (source: Source): string | undefined => plainRichText(source.title) || undefined;

/** What a source is called in a list: its title, or who speaks in it, or what it is. */
export function sourceTitle(source: Source): string {
  const speakers = speakersOf(source);
  return titleOf(source) ?? (speakers ? joinParts([speakers, nounFor(source)]) : `The ${nounFor(source)}`);
}

/** Who speaks in a source that is called by its title; empty where it is called by them. */
export const speakersBeside = (source: Source): string =>
  titleOf(source) === undefined ? '' : speakersOf(source);

/** The same within a sentence: "the article", but titles stay as they are. */
export function sourceInSentence(source: Source): string {
  return titleOf(source) ?? sourceTitle(source).replace(/^The /, 'the ');
}

/** Short, for a card: who speaks, or else the title. */
export function sourceShortName(source: Source): string {
  const [first, ...others] = creatorsOf(source);
  if (!first) return sourceTitle(source);
  const name = others.length === 0 ? formatName(first) : `${formatShortName(first)} and others`;
  return joinParts([name, formatYear(source.issued)]);
}

/** "¶ 2", "p. 39": short, for a card and a chain. */
export function locatorWords(citation: Citation): string {
  if (!citation.locator) return '';
  const { label, value } = citation.locator;
  const short: Partial<Record<typeof label, string>> = {
    paragraph: '¶',
    page: 'p.',
    section: '§',
    timestamp: 'at',
  };
  return `${short[label] ?? label} ${value}`;
}

const analysedByArgument = new WeakMap<Argument, Source | undefined>();

/**
 * The text whose argument the map shows: the one that reports other sources. A map that no source is `via` of
 * argues on its own account, and all its sources are named ones.
 */
export function analysedSource(argument: Argument): Source | undefined {
  if (!analysedByArgument.has(argument)) analysedByArgument.set(argument, findAnalysed(argument));
  return analysedByArgument.get(argument);
}

function findAnalysed(argument: Argument): Source | undefined {
  const reported = new Map<string, number>();
  for (const { via } of argument.sources.values()) {
    if (via !== undefined) reported.set(via, (reported.get(via) ?? 0) + 1);
  }
  const [most] = [...reported].toSorted((a, b) => b[1] - a[1]);
  return most && argument.sources.get(most[0]);
}

/** "the article", "this map": where an unsourced claim is made. */
export function analysedNoun(argument: Argument): string {
  const source = analysedSource(argument);
  return source ? `the ${nounFor(source)}` : 'this map';
}

/** Whether a claim rests on a source beyond the text that makes the argument. */
export function namesSource(argument: Argument, claim: Claim): boolean {
  const analysed = analysedSource(argument)?.id;
  return claim.citations.some((citation) => citation.source !== analysed);
}

type Unsourced = { claims: ReadonlySet<Claim>; unsourced: number; of: number; most: boolean };

/** The claims that name no source of their own, of how many there are; those that are used again count once. */
export function unsourcedCount(argument: Argument): Unsourced {
  let counts = unsourcedByArgument.get(argument);
  if (!counts) {
    const claims = new Set(withoutSource(argument, (claim) => namesSource(argument, claim)));
    const of = claimCount(argument);
    counts = { claims, unsourced: claims.size, of, most: of > 3 && claims.size > of / 2 };
    unsourcedByArgument.set(argument, counts);
  }
  return counts;
}
const unsourcedByArgument = new WeakMap<Argument, Unsourced>();

export const isUnsourced = (argument: Argument, claim: Claim): boolean =>
  unsourcedCount(argument).claims.has(claim);

/** "28 claims and 4 sources": how large a map is. */
export function mapSizeWords(argument: Argument): string {
  return `${counted(claimCount(argument), 'claim')} and ${counted(argument.sources.size, 'source')}`;
}

/** "23 of 28 claims name no source": said once, where it would be said of most. */
export function unsourcedWords(argument: Argument): string {
  const { unsourced, of } = unsourcedCount(argument);
  return `${formatCount(unsourced)} of ${formatCount(of)} claims ${unsourced === 1 ? 'names' : 'name'} no source`;
}

/** What is said of a claim that rests on nothing but the text that makes it. */
export function unsourcedSentence(argument: Argument): string {
  return `Asserted in ${analysedNoun(argument)} without a source.`;
}
