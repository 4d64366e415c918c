// A nested list in Markdown, below headings or not: each item is a claim, "Pro:" and "Con:" before it say its side.

import { limits } from '../../argument/limits.ts';
import { type ListedClaim, parseList } from '../../argument/parseList.ts';
import { refused } from '../jsonFile.ts';
import { plainSign, splitKialoText, withoutBackslashes } from '../kialo/kialoText.ts';
import { lineAfter } from '../lineAfter.ts';
import { LinkedSources } from '../linkedSources.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { NotationProblem, ReadNotation } from '../notation.ts';
import { fileLines } from '../textLines.ts';
import { type ListedItem, outlineToDocument } from './outlineToDocument.ts';

export const readMarkdown: ReadNotation = (text, { name }) => {
  const losses = collectLosses();
  const sources = new LinkedSources();
  const lines = fileLines(text);
  const tooMany = lineAfter(lines, limits.nodes);
  if (tooMany) return refused(tooMany);
  const claims = parseList(listLines(lines, losses).join('\n'));
  const deep = tooDeep(claims);
  if (deep) return refused(deep);
  const listed = withLists(claims, losses);
  const [head, ...others] = listed;
  // One heading above all is the title, where what stands below it takes no side.
  const isTitle =
    head?.mark.startsWith('#') && others.length === 0 && head.below.every(({ fields }) => !sides(fields));
  const top = isTitle && head ? head.below : listed;
  const items = top.map((each) => itemOf(each, sources, losses));
  const title =
    isTitle && head
      ? markdownWords(head.fields.text, { line: head.line, column: 1 }, sources, losses).text
      : '';
  return outlineToDocument({ title, items, sources: sources.list() }, name, losses);
};

/** Told before anything recurses. */
function tooDeep(claims: readonly ListedClaim[]): NotationProblem | null {
  let level = claims;
  for (let depth = 1; depth <= limits.levels + 1; depth++) level = level.flatMap(({ below }) => below);
  const [first] = level;
  const message = `Claims are nested deeper than ${limits.levels} levels here: put them higher up.`;
  return first ? { message, place: { line: first.line, column: 1 } } : null;
}

const sides = ({ role, against }: ListedClaim['fields']) => role !== 'reason' || against !== undefined;

/** Headings and items with what goes on in them; other lines, code and front matter are blank, so that numbers of lines stay. */
function listLines(lines: readonly string[], losses: LossCollector): string[] {
  let fence: string | null = null;
  let inItem = false;
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, at) => at > 0 && /^(---|\.\.\.)\s*$/.test(line))
    : -1;
  return lines.map((line, at) => {
    const place = { line: at + 1, column: 1 };
    if (at <= end) {
      if (at === 0) losses.add('Front matter is left out.', place);
      return '';
    }
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== null || mark !== undefined) {
      if (fence === null) losses.add('A block of code is left out.', place);
      if (fence === null) fence = mark ?? null;
      else if (mark?.startsWith(fence)) fence = null;
      return '';
    }
    if (line.trim() === '') return '';
    const isItem = /^\s*(?:[-*+•]|\(?\d+(?:\.\d+)*[.)]|\(?[a-z][.)])[ \t]+\S/iu.test(line);
    const isHeading = /^#{1,6}[ \t]+\S/.test(line);
    const goesOn = inItem && /^\s{2,}\S/.test(line);
    inItem = isItem || goesOn;
    if (isItem || isHeading || goesOn) return line;
    losses.add('What stands outside of lists is left out.', place);
    return '';
  });
}

/** Headings without a list below say nothing that a map could show. */
function withLists(claims: readonly ListedClaim[], losses: LossCollector): ListedClaim[] {
  return claims.flatMap((claim) => {
    if (!claim.mark.startsWith('#')) return [claim];
    const below = withLists(claim.below, losses);
    if (below.length > 0) return [{ ...claim, below }];
    losses.add('A heading without a list below it is left out.', { line: claim.line, column: 1 });
    return [];
  });
}

function itemOf(
  { fields, line, below }: ListedClaim,
  sources: LinkedSources,
  losses: LossCollector,
): ListedItem {
  const place = { line, column: 1 };
  const named = /^(\*\*|__)(?=\S)(.{1,200}?)[.:]?\1[.:]?\s+(?=\S)/su.exec(fields.text);
  const said = named ? fields.text.slice(named[0].length) : fields.text;
  const { text, citations } = markdownWords(said, place, sources, losses);
  const label =
    fields.label ?? (named ? markdownWords(named[2] ?? '', place, sources, losses).text : undefined);
  return {
    text,
    role: fields.role,
    ...(fields.against ? { against: fields.against } : {}),
    ...(label === undefined ? {} : { label }),
    citations,
    place,
    premises: [],
    below: below.map((each) => itemOf(each, sources, losses)),
  };
}

/** Links become citations; where one stands alone in brackets it is no part of the sentence. */
function markdownWords(
  words: string,
  place: ListedItem['place'],
  sources: LinkedSources,
  losses: LossCollector,
) {
  const cited = new Set<string>();
  let text = '';
  let dropped = false;
  for (const part of splitKialoText(words)) {
    if ('mark' in part) text += `[${part.mark}]`;
    else if ('link' in part) {
      cited.add(sources.cite(part.link, plain(part.words, losses, place))?.source ?? '');
      dropped = /\($/.test(text);
      if (!dropped) {
        losses.add('Where in a claim a link stands is not kept: the claim cites it.', place);
        text += plain(part.words, losses, place);
      }
    } else if (dropped && part.words.startsWith(')')) {
      text = `${text.slice(0, -1).trimEnd()}${plain(part.words.slice(1), losses, place)}`;
      dropped = false;
    } else text += plain(part.words, losses, place);
  }
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    citations: [...cited].map((source) => ({ source })),
  };
}

/** Words between marks, or a sign that is none. */
const withPlain = ({ source }: RegExp) => new RegExp(`${plainSign}|${source}`, 'gu');
const bold = withPlain(/(\*\*|__|`)(?=\S)((?:\\.|[^*_`\\\n]){1,2000}?)\1/u);
const italic = withPlain(/(?<![\w*])(\*)(?=\S)((?:\\.|[^*\\\n]){1,2000}?)\1(?!\w)/u);

function plain(words: string, losses: LossCollector, place: ListedItem['place']): string {
  const unmarked = (whole: string, _: string, within?: string) => within ?? whole;
  const bare = words.replace(bold, unmarked).replace(italic, unmarked);
  if (bare !== words) losses.add('Bold and italic words are plain.', place);
  return withoutBackslashes(bare);
}
