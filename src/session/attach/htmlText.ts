// The text of a saved web page: paragraphs with blank lines between them, without what stands round the text.

import { htmlTokens } from './htmlTokens.ts';

const set = (names: string) => new Set(names.split(' '));
const never = set('svg canvas audio video object template datalist select');
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
  let raised: { from: number; of: string[]; link: boolean } | null = null;

  const breakParagraph = () => {
    const text = (pre > 0 ? asWritten : collapsed)(pieces.join(''));
    pieces = [];
    if (text !== '') paragraphs.push(text);
  };
  const skips = (name: string, hidden: boolean) =>
    !voids.has(name) && (never.has(name) || (withoutRound && (roundText.has(name) || hidden)));

  for (const token of htmlTokens(html)) {
    if (skipped.depth > 0) {
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
      } else if (name === 'a' && raised) raised.link = true;
      else if (name === 'sup' && kind === 'open') raised = { from: pieces.length, of: pieces, link: false };
      else if (name === 'sup') {
        // The number of a note is no part of the sentence.
        if (raised?.link && raised.of === pieces && isNoteSign(pieces.slice(raised.from).join(''))) {
          pieces.length = raised.from;
        }
        raised = null;
      }
    }
  }
  breakParagraph();
  return { paragraphs, ...parts };
}

const isNoteSign = (text: string) => /^\s*[[(]?\s*(?:\d{1,4}|[a-z]|[*†‡§]{1,3})\s*[\])]?\s*$/i.test(text);

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
