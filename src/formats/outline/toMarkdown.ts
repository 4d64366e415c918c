// A map as a nested list in Markdown: a claim an item, what bears on it indented, "Pro:" or "Con:" before it.

import type { ArgumentDocument, DocumentSource } from '../../argument/document.ts';
import { spokenRole } from '../../argument/parseList.ts';
import { lossesOf } from '../lossesOf.ts';
import { nodesOf, premisesOf, sideOf } from '../nodesOf.ts';
import type { Written } from '../notation.ts';
import { joinedLoss, type PlainClaim, plainClaims, plainTree } from '../plainTree.ts';
import { tooManyToReadBack } from '../tooMany.ts';

export function toMarkdown(document: ArgumentDocument): Written {
  const lost = [
    ...([
      'summary',
      'language',
      'issue',
      'tours',
      'ids',
      'premiseNames',
      'notes',
      'tags',
      'languages',
      'warrants',
      'strengths',
    ] as const),
    ...([
      'undercuts',
      'reuses',
      'premiseReuses',
      'spaces',
      'quotations',
      'passages',
      'sourceFacts',
      'sourceTexts',
    ] as const),
    ...(['reporters', 'uncited', 'unlinked'] as const),
  ];
  const theses = plainTree(document);
  return {
    text: `# ${sideless(markdownText(document.title))}\n\n${listOfClaims(document, theses)}`,
    losses: [
      ...tooManyToReadBack(plainClaims(theses).length),
      ...lossesOf(document, lost, { linked: joinedLoss }),
    ],
  };
}

/**
 * @param id Of the claim at the top; null gives all theses, as does a claim that is not there.
 * @returns The list alone.
 */
export function branchList(document: ArgumentDocument, id: string | null): string {
  const theses = plainTree(document);
  const node =
    id === null
      ? undefined
      : [...nodesOf(document)].find((each) => (each.node.id ?? each.number) === id)?.node;
  const found = plainClaims(theses).find(
    (claim) => claim.node === node || (node && premisesOf(claim.node).includes(node)),
  );
  return listOfClaims(document, found ? [found.target ?? found] : theses);
}

function listOfClaims(document: ArgumentDocument, claims: readonly PlainClaim[]): string {
  const sources = new Map((document.sources ?? []).map((source) => [source.id, source]));
  const lines: string[] = [];
  const write = (claim: PlainClaim, indent: string) => {
    lines.push(`${indent}- ${itemOf(claim, sources)}\n`);
    for (const each of claim.children) write(each, `${indent}  `);
  };
  for (const claim of claims) write(claim, '');
  return lines.join('');
}

function itemOf(claim: PlainClaim, sources: ReadonlyMap<string, DocumentSource>): string {
  const { node, citations } = claim;
  const written = claim.target ?? claim;
  const text = markdownText(written.text);
  const label = node.label === undefined ? '' : markdownText(node.label);
  const links = [...new Set(citations.map(({ source }) => source))].flatMap((id) => linkTo(sources.get(id)));
  const side = sideWords(claim);
  const said = side === '' && label === '' ? sideless(text) : text;
  return [side, label === '' ? '' : `**${label}:**`, said, ...links].filter(Boolean).join(' ');
}

/** A thesis or a title that begins with "For:" is no reason. */
const sideless = (text: string) => (spokenRole(text).role ? text.replace(':', '\\:') : text);

/** "Pro:"; nothing before a thesis. */
export function sideWords({ node }: PlainClaim): string {
  const side = sideOf(node);
  if (side === null) return '';
  return side === 'reason' ? 'Pro:' : side === 'evidence' ? 'Evidence:' : 'Con:';
}

function linkTo(source: DocumentSource | undefined): string[] {
  if (source?.URL === undefined) return [];
  const { title = source.URL, URL } = source;
  const address = URL.replaceAll('(', '%28').replaceAll(')', '%29');
  return [`([${markdownText(title)}](${address}))`];
}

/** In one line, with a backslash before what Markdown would take for its own. */
const markdownText = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>]/gu, '\\$&');
