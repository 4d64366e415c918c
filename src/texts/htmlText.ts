// The text of a saved web page: paragraphs with blank lines between them, without what stands round the text.

import { htmlTokens, type OpenTag } from './htmlTokens.ts';

const set = (names: string) => new Set(names.split(' '));
const never = set('svg canvas audio video object template datalist select rt rp');
const readings = set('rt rp');
const inRuby = set('ruby rb rt rp');
const roundText = set('nav header footer aside form menu button dialog');
const blocks = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table tbody tfoot thead tr ul',
);
const voids = set('area base br col embed hr img input link meta param source track wbr');

/** Paragraphs, and which of them stand in <article> and <main>. */
interface Extract {
  paragraphs: string[];
  article: Part;
  main: Part;
}
interface Part {
  count: number;
  start: number;
  end: number;
}

export function htmlText(html: string): string {
  const usual = extract(html, true);
  const text = bestPart(usual);
  // Some pages stand in one <form> from top to bottom, or never close their <nav>.
  const all = extract(html, false).paragraphs;
  return (lengthOf(usual.paragraphs) * 4 < lengthOf(all) ? all : text).join('\n\n');
}

const lengthOf = (paragraphs: readonly string[]) => paragraphs.reduce((sum, each) => sum + each.length, 0);

/** The one article or main part, where it holds most of the text. */
function bestPart({ paragraphs, article, main }: Extract): string[] {
  for (const { count, start, end } of [article, main]) {
    const part = paragraphs.slice(start, end);
    if (count === 1 && lengthOf(part) * 2 > lengthOf(paragraphs)) return part;
  }
  return paragraphs;
}

function extract(html: string, withoutRound: boolean): Extract {
  const paragraphs: string[] = [];
  const parts = {
    article: { count: 0, start: 0, end: Number.POSITIVE_INFINITY },
    main: { count: 0, start: 0, end: Number.POSITIVE_INFINITY },
  };
  let pieces: string[] = [];
  let pre = 0;
  let skipped = { name: '', depth: 0 };
  let raised: Mark | null = null;
  let link: Mark | null = null;

  const breakParagraph = () => {
    const text = (pre > 0 ? asWritten : collapsed)(pieces.join(''));
    pieces = [];
    if (text !== '') paragraphs.push(text);
  };
  const skips = (name: string, hidden: boolean) =>
    !voids.has(name) && (never.has(name) || (withoutRound && (roundText.has(name) || hidden)));

  for (const token of htmlTokens(html)) {
    if (skipped.depth > 0) {
      // A reading beside characters may have no end tag.
      if (readings.has(skipped.name) && token.kind !== 'text' && inRuby.has(token.name)) {
        if (token.kind === 'close' || token.name === 'rb') skipped.depth = 0;
        continue;
      }
      if (token.kind === 'text' || token.name !== skipped.name) continue;
      if (token.kind === 'close') skipped.depth--;
      else if (!token.closed) skipped.depth++;
    } else if (token.kind === 'text') {
      pieces.push(pre > 0 ? token.text : token.text.replace(/[ \t\n\f\r]+/g, ' '));
    } else if (token.kind === 'open' && skips(token.name, token.hidden)) {
      if (blocks.has(token.name)) breakParagraph();
      if (!token.closed) skipped = { name: token.name, depth: 1 };
    } else {
      const { kind, name } = token;
      if (blocks.has(name)) breakParagraph();
      if (name === 'pre') pre = Math.max(0, pre + (kind === 'open' ? 1 : -1));
      else if (name === 'br') pieces.push('\n');
      else if (name === 'td' || name === 'th') pieces.push(' ');
      // As browsers draw it.
      else if (name === 'q') pieces.push(kind === 'open' ? '“' : '”');
      else if (name === 'article' || name === 'main') {
        const part = parts[name];
        if (kind === 'open') {
          if (part.count++ === 0) part.start = paragraphs.length;
        } else if (part.count === 1) part.end = paragraphs.length;
      } else {
        if (kind === 'open' && !token.closed) {
          if (name === 'sup')
            raised = { name, from: pieces.length, of: pieces, depth: 1, isNote: token.note };
          if (name === 'a' || token.note) link = openedLink(link, token, pieces);
          if (name === 'a' && raised) raised.isNote = true;
          else if (name === 'sup' && link) link.isNote = true;
        } else if (kind === 'close') {
          if (name === 'sup' && raised) closeMark(raised, pieces, true);
          if (name === 'sup') raised = null;
          if (name === link?.name && --link.depth === 0) {
            closeMark(link, pieces, false);
            link = null;
          }
        }
      }
    }
  }
  breakParagraph();
  return { paragraphs, ...parts };
}

/** An open element that may be the mark of a note, or its link. */
interface Mark {
  name: string;
  /** Where its text begins, in the pieces of its paragraph. */
  from: number;
  of: string[];
  depth: number;
  /** Whether it is one if its text looks so. */
  isNote: boolean;
}

function openedLink(link: Mark | null, { name, note, leadsToNote }: OpenTag, pieces: string[]): Mark {
  if (link?.of === pieces && link.depth > 0) {
    if (name === link.name) link.depth++;
    link.isNote ||= note;
    return link;
  }
  // An address says it only of what is glued to a word.
  const isGlued = /\S$/u.test(pieces.at(-1) ?? '');
  return { name, from: pieces.length, of: pieces, depth: 1, isNote: note || (leadsToNote && isGlued) };
}

/** The mark of a note is no part of the sentence; a raised figure is a power, not a figure more. */
function closeMark({ from, of, isNote }: Mark, pieces: string[], isRaised: boolean): void {
  if (of !== pieces) return;
  const text = pieces.slice(from).join('');
  if (isNote && isNoteSign(text)) pieces.length = from;
  else if (isRaised && /^\d{1,4}$/u.test(text.trim())) {
    pieces.splice(
      from,
      pieces.length - from,
      text.replace(/\d/gu, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))),
    );
  }
}

const isNoteSign = (text: string) =>
  /^\s*(?:[[(]?\s*(?:\d{1,4}|[¹²³⁰⁴-⁹]{1,4}|[a-z]|[*†‡§]{1,3})\s*[\])]?|\[[^\]]{1,40}\]|:\s?[\d ,–-]{1,12})\s*$/iu.test(
    text,
  );

/** Two line breaks are a blank line; more are no more than that. */
function collapsed(text: string): string {
  return text
    .replace(/ +/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|[ \n]+$/g, '');
}

function asWritten(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}
