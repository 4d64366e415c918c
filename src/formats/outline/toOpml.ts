// A map as an outline in OPML.

import type { ArgumentDocument } from '../../argument/document.ts';
import { lossesOf } from '../lossesOf.ts';
import type { Written } from '../notation.ts';
import { joinedLoss, type PlainClaim, plainClaims, plainTree } from '../plainTree.ts';
import { tooManyToReadBack } from '../tooMany.ts';
import { sideWords } from './toMarkdown.ts';

export function toOpml(document: ArgumentDocument): Written {
  const lines: string[] = [];
  const write = (claim: PlainClaim, indent: string) => {
    const { note: words, target, children } = claim;
    const text = [sideWords(claim), (target ?? claim).text.trim()].filter(Boolean).join(' ');
    const note = words === '' ? '' : ` _note="${escaped(words)}"`;
    const tag = `${indent}<outline text="${escaped(text)}"${note}`;
    if (children.length === 0) {
      lines.push(`${tag}/>`);
      return;
    }
    lines.push(`${tag}>`);
    for (const each of children) write(each, `${indent}  `);
    lines.push(`${indent}</outline>`);
  };
  const theses = plainTree(document);
  for (const thesis of theses) write(thesis, '    ');
  const text = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(document.title)}</title>`,
    '  </head>',
    '  <body>',
    ...lines,
    '  </body>',
    '</opml>',
  ].join('\n');
  const lost = [
    ...([
      'summary',
      'language',
      'issue',
      'tours',
      'ids',
      'names',
      'tags',
      'languages',
      'warrants',
      'strengths',
    ] as const),
    ...(['undercuts', 'reuses', 'premiseReuses', 'citations', 'sources'] as const),
  ];
  const losses = lossesOf(document, lost, { linked: joinedLoss });
  return { text: `${text}\n`, losses: [...tooManyToReadBack(plainClaims(theses).length), ...losses] };
}

/** What XML 1.0 cannot hold is left out; line breaks stay in attributes as references. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"\t\n\r]/gu, (sign) => `&#${sign.codePointAt(0)};`);
