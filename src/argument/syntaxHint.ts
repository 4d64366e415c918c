// What most likely went wrong where a text stops being JSON, by what stands there: word processors, other languages,
// Asian keyboards, lines pasted as they are.

import { quoted } from './problems.ts';

export interface SyntaxHint {
  /** Where it is, which need not be where a parser noticed it. */
  offset: number;
  sentence: string;
}

const invisible =
  /^[\u{A0}\u{AD}\u{61C}\u{1680}\u{180E}\u{2000}-\u{200F}\u{2028}-\u{202F}\u{205F}-\u{206F}\u{3000}\u{FEFF}\u{FFF9}-\u{FFFB}]/u;
const invisibleNames: Record<string, string> = {
  '\u{A0}': 'A no-break space',
  '\u{AD}': 'A soft hyphen',
  '\u{200B}': 'A zero-width space',
  '\u{3000}': 'A full-width space',
  '\u{FEFF}': 'A byte order mark',
};

const typographic = /^[“”„‟«»‹›‘’‚「」『』＂＇´`]/u;
/** Such a mark at the end of a text: what may follow there is the end of the line. */
const typographicEnd = /[“”»’＂](?=\s*[,:}\]]*\s*$)/u;

const insteadOf: Record<string, string> = {
  '：': ':',
  '，': ',',
  '、': ',',
  '；': ',',
  '［': '[',
  '］': ']',
  '｛': '{',
  '｝': '}',
  '=': ':',
  ';': ',',
};

const curly = (mark: string) =>
  `The quotation mark ${mark} is a typographic one, and JSON takes only straight ones: ". Write that instead.`;

/** From jsonc-parser's ParseErrorCode, a `const enum` that isolated modules cannot read. */
const commaExpected = 6;
const endOfString = 12;
const controlCharacter = 16;

/** @param error What the parser found, of jsonc-parser's ParseErrorCode. Null where nothing more is known. */
export function syntaxHint(text: string, error: number, offset: number): SyntaxHint | null {
  if (error === endOfString) return endlessText(text, offset);
  if (error === controlCharacter) return controlIn(text, offset);
  const here = (sentence: string): SyntaxHint => ({ offset, sentence });
  const sign = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  if (invisible.test(sign)) {
    return here(`${invisibleName(sign)} stands here, which is no space for JSON. Delete it.`);
  }
  if (typographic.test(sign)) return here(curly(sign));
  if (sign === "'") return here('JSON takes only double quotation marks: ". Write them instead of \'.');
  if (sign === '<')
    return here('This is a web page (HTML or XML), and no map. Get the file of the map itself.');
  if (sign === '#') return here('JSON has no comments. Remove it, or use a “note” field.');
  const wanted = insteadOf[sign];
  if (wanted !== undefined) return here(`${quoted(sign)} means nothing in JSON. Write ${wanted} instead.`);
  if (/[}\]]/.test(sign) && /,\s*$/.test(text.slice(Math.max(0, offset - 1000), offset))) {
    return here(`There is a comma before this ${sign}. Remove the comma: it stands only between entries.`);
  }
  const word = /^[\p{L}_$][\p{L}\p{N}_$.-]*/u.exec(text.slice(offset, offset + 200))?.[0];
  if (word === undefined) return null;
  if (text.charAt(offset - 1) === '"' && (error === commaExpected || error === 1)) {
    const sentence = 'This quotation mark ends the text. Within a text write \\" for it.';
    return { offset: offset - 1, sentence };
  }
  return wordHint(text, offset, word);
}

function wordHint(text: string, offset: number, word: string): SyntaxHint | null {
  if (/^\s*:/.test(text.slice(offset + word.length, offset + word.length + 100))) {
    return { offset, sentence: `Field names stand in double quotation marks: write "${word}".` };
  }
  const small = word.toLowerCase();
  if (/^(?:true|false|null)$/.test(small))
    return { offset, sentence: `JSON writes ${small} in small letters.` };
  if (/^(?:none|nil|undefined|nan|infinity)$/.test(small)) {
    return { offset, sentence: `JSON has no ${quoted(word)}. Leave the field out, or give it a value.` };
  }
  return null;
}

/** A text that does not end in its line: it is closed by another mark, or goes on after a line break. */
function endlessText(text: string, offset: number): SyntaxHint | null {
  const end = offset + (/^[^\r\n]*/.exec(text.slice(offset))?.[0].length ?? 0);
  const line = text.slice(offset, end);
  const mark = typographicEnd.exec(line);
  if (mark) return { offset: offset + mark.index, sentence: curly(mark[0]) };
  const close = text.indexOf('"', end);
  const between = text.slice(end, close === -1 ? end : close);
  const goesOn = /\S[^\S\r\n]*$/.test(between) && !/[{}[\],:]\s*$/.test(between);
  if (!goesOn || !/^"\s*(?:[,:}\]]|$)/.test(text.slice(close, close + 1000))) return null;
  return { offset: end, sentence: 'A line break stands within this text. Write \\n instead of it.' };
}

function controlIn(text: string, offset: number): SyntaxHint | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const at = text.slice(offset).search(/[\0-\x1f]/);
  if (at === -1) return null;
  const sign = text.charAt(offset + at);
  const sentence =
    sign === '\t'
      ? 'A tab stands within this text. Write \\t instead of it, or a space.'
      : `${invisibleName(sign)} stands within this text. Delete it.`;
  return { offset: offset + at, sentence };
}

function invisibleName(sign: string): string {
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${invisibleNames[sign] ?? 'An invisible character'} (U+${code})`;
}
