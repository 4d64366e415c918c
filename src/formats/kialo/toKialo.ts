// A map as Kialo exports discussions: claims with numbers, each for or against the one above, and sources at the end.

import type { ArgumentDocument, DocumentSource } from '../../argument/document.ts';
import { collectLosses } from '../losses.ts';
import { lossesOf } from '../lossesOf.ts';
import { sideOf } from '../nodesOf.ts';
import type { Written } from '../notation.ts';
import { joinedLoss, type PlainClaim, plainTree } from '../plainTree.ts';
import { tooManyToReadBack } from '../tooMany.ts';
import { backslashText } from './kialoText.ts';

export function toKialo(document: ArgumentDocument): Written {
  const claims = numbered(plainTree(document));
  const numbers = new Map(claims.map(({ claim, number }) => [claim, number]));
  const sources = document.sources ?? [];
  const places = new Map(sources.map(({ id }, at) => [id, at + 1]));
  const blocks = claims.map(({ claim, number }) => {
    const { node, target, text, citations } = claim;
    const side = sideOf(node);
    const stance = side === null ? 'Thesis' : side === 'reason' || side === 'evidence' ? 'Pro' : 'Con';
    const marks = [...new Set(citations.map(({ source }) => ` [${places.get(source) ?? 0}]`))].join('');
    const said = target ? `-> See ${numbers.get(target)}.` : `${backslashText(text).trim()}${marks}`;
    const indent = '  '.repeat(number.split('.').length - 1);
    return [`${number}. ${stance}:`, ...fullLines(said)].map((line) => `${indent}${line}`).join('\n');
  });
  const losses = collectLosses();
  for (const { claim } of claims) {
    const { text, target, citations } = claim;
    if (target && citations.length > 0)
      losses.add('Citations of claims where they are used again are left out.');
    if (!target && fullLines(text).join('\n') !== text.trim().replace(/\r\n?/g, '\n'))
      losses.add('Blank lines and indents within a claim are left out.');
  }
  for (const { text } of sources) {
    if (text && !text.paragraphs) losses.add('Texts of sources that are not in the map are left out.');
    else if (text?.kind === 'digest') losses.add('Summaries of sources are written as their texts.');
  }
  const list = sources.map((source, at) => `[${at + 1}] ${entryOf(source)}`);
  const parts = [
    `Discussion Name:\n${document.title.replace(/\s+/gu, ' ').trim()}`,
    ...blocks,
    ...(list.length > 0 ? [['Sources:', ...list].join('\n')] : []),
  ];
  return {
    text: `${parts.join('\n\n')}\n`,
    losses: [
      ...tooManyToReadBack(claims.length),
      ...losses.list(),
      ...lossesOf(
        document,
        [
          ...(['summary', 'language', 'issue', 'tours', 'names', 'notes', 'tags', 'languages'] as const),
          ...([
            'warrants',
            'strengths',
            'undercuts',
            'premiseReuses',
            'evidence',
            'quotations',
            'passages',
            'reporters',
          ] as const),
        ],
        {
          ids: 'Claims are named by their numbers, in place of their ids.',
          linked: joinedLoss,
          sourceFacts: 'Of sources, only title, address and text are written.',
        },
      ),
    ],
  };
}

function numbered(theses: readonly PlainClaim[]): { claim: PlainClaim; number: string }[] {
  const claims: { claim: PlainClaim; number: string }[] = [];
  const add = (claim: PlainClaim, number: string) => {
    claims.push({ claim, number });
    claim.children.forEach((child, at) => {
      add(child, `${number}.${at + 1}`);
    });
  };
  theses.forEach((thesis, at) => {
    add(thesis, String(at + 1));
  });
  return claims;
}

/** A blank line ends a claim. */
const fullLines = (text: string): string[] => text.split(/\r\n?|\n/).flatMap((line) => line.trim() || []);

function entryOf({ title = '', URL, text }: DocumentSource): string {
  // What looks like an address would be taken for the source's own.
  const words = backslashText(title.replace(/\s+/gu, ' ').trim()).replace(/(https?)(?=:\/\/)/giu, '$1\\');
  const first = [words, URL].filter(Boolean).join(' ') || '(no title)';
  const below = (text?.paragraphs ?? [])
    .flatMap(fullLines)
    .map((line) => backslashText(line).replace(/^(?=\[\d)/u, '\\'));
  return [first, ...below].join('\n');
}
