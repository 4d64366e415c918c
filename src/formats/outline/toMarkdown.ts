// A map as a nested list in Markdown: a claim an item, what bears on it indented, "Pro:" or "Con:" before it.

import type { ArgumentDocument, DocumentSource } from '../../argument/document.ts';
import { spokenRole } from '../../argument/parseList.ts';
import { lossesOf } from '../lossesOf.ts';
import { sideOf } from '../nodesOf.ts';
import type { Written } from '../notation.ts';
import { joint, type PlainClaim, plainTree } from '../plainTree.ts';

export function toMarkdown(document: ArgumentDocument): Written {
  const sources = new Map((document.sources ?? []).map((source) => [source.id, source]));
  const lines: string[] = [];
  const write = (claim: PlainClaim, indent: string) => {
    lines.push(`${indent}- ${itemOf(claim, sources)}`);
    for (const each of claim.children) write(each, `${indent}  `);
  };
  for (const thesis of plainTree(document)) write(thesis, '');
  const lost = [
    ...(['summary', 'language', 'issue', 'tours', 'ids', 'notes', 'tags', 'languages', 'warrants'] as const),
    ...(['undercuts', 'reuses', 'spaces', 'quotations', 'passages', 'sourceFacts', 'sourceTexts'] as const),
    ...(['reporters', 'uncited', 'unlinked'] as const),
  ];
  return {
    text: `# ${markdownText(document.title)}\n\n${lines.join('\n')}\n`,
    losses: lossesOf(document, lost, {
      linked: `Linked premises are written as one claim, joined by “${joint.trim()}”.`,
    }),
  };
}

function itemOf(claim: PlainClaim, sources: ReadonlyMap<string, DocumentSource>): string {
  const { node, citations } = claim;
  const written = claim.target ?? claim;
  const text = markdownText(written.text);
  const label = node.label === undefined ? '' : markdownText(node.label);
  const links = [...new Set(citations.map(({ source }) => source))].flatMap((id) => linkTo(sources.get(id)));
  const side = sideWords(claim);
  // A thesis that begins with "For:" is no reason.
  const said = side === '' && label === '' && spokenRole(text).role ? text.replace(':', '\\:') : text;
  return [side, label === '' ? '' : `**${label}:**`, said, ...links].filter(Boolean).join(' ');
}

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
