// HTML cut into tags and text, without building anything of it: nothing that is read here can run, load or be
// drawn. Every character is looked at a fixed number of times, whatever is left open.

import { decodeEntities } from './htmlEntities.ts';

export type HtmlToken =
  | { kind: 'text'; text: string }
  /**
   * `hidden`: has the attribute of that name. `closed`: written as <x/>. `note`: leads to a note, as its role or class
   * says; `leadsToNote`: as its address makes likely.
   */
  | OpenTag
  | { kind: 'close'; name: string };

export type OpenTag = { kind: 'open'; name: string } & Attributes;

interface Attributes {
  hidden: boolean;
  closed: boolean;
  note: boolean;
  leadsToNote: boolean;
}

const noteRole = /(?:^|\s)(?:doc-)?noteref(?:$|\s)/iu;
const noteClass =
  /(?:^|\s)(?:(?:foot|end)?note[-_]?(?:ref|reference|link|call|number|marker)|fn[-_]?ref|reference|inline-template)(?:$|\s)/iu;
const noteAddress = /#(?:_?ftn|_?edn|fn|en|foot_?note|end_?note|note|cite_note)[\w:.-]*\d/iu;
const longestValue = 200;

// Within these, "<" begins nothing but their own end tag. Of these only <title> and <textarea> hold text with
// entities, and neither is part of what a page says.
const raw = new Set([
  'script',
  'style',
  'noscript',
  'title',
  'textarea',
  'iframe',
  'noembed',
  'noframes',
  'xmp',
]);

export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const tag = nextTag(html, at);
    if (tag > at) yield { kind: 'text', text: decodeEntities(html.slice(at, tag)) };
    if (tag >= html.length) return;
    if (html.startsWith('<![CDATA[', tag)) {
      at = after(html, ']]>', tag + 9);
      const end = html.startsWith(']]>', at - 3) && at - 3 >= tag + 9 ? at - 3 : at;
      yield { kind: 'text', text: html.slice(tag + 9, end) };
    } else if (html.startsWith('<!--', tag)) {
      // <!--> and <!---> are comments too.
      at = after(html, '-->', tag + 2);
    } else if (html[tag + 1] === '!' || html[tag + 1] === '?') {
      at = after(html, '>', tag + 2);
    } else if (html[tag + 1] === '/') {
      const end = nameEnd(html, tag + 2);
      yield { kind: 'close', name: html.slice(tag + 2, end).toLowerCase() };
      at = after(html, '>', end);
    } else {
      const end = nameEnd(html, tag + 1);
      const name = html.slice(tag + 1, end).toLowerCase();
      const rest = attributes(html, end);
      at = rest.end;
      const { hidden, closed, note, leadsToNote } = rest;
      yield { kind: 'open', name, hidden, closed, note, leadsToNote };
      if (raw.has(name) && !rest.closed) {
        const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
        closing.lastIndex = at;
        at = closing.exec(html)?.index ?? html.length;
      }
    }
  }
}

/** Where the next tag, comment or declaration begins; a lone "<" is text. */
function nextTag(html: string, from: number): number {
  let at = html.indexOf('<', from);
  while (at !== -1 && !/[a-z!?/]/i.test(html.charAt(at + 1))) at = html.indexOf('<', at + 1);
  return at === -1 ? html.length : at;
}

function after(html: string, end: string, from: number): number {
  const at = html.indexOf(end, from);
  return at === -1 ? html.length : at + end.length;
}

function nameEnd(html: string, from: number): number {
  let at = from;
  while (at < html.length && !/[\s/>]/.test(html.charAt(at))) at++;
  return at;
}

/** From the name of a tag to behind its ">". One in quotes does not end it. */
function attributes(html: string, from: number): { end: number } & Attributes {
  let at = from;
  let hidden = false;
  let note = false;
  let leadsToNote = false;
  while (at < html.length) {
    const character = html.charAt(at);
    if (character === '>') return { end: at + 1, hidden, closed: html[at - 1] === '/', note, leadsToNote };
    if (/[\s/]/.test(character)) {
      at++;
      continue;
    }
    const start = at++;
    while (at < html.length && !/[\s/>=]/.test(html.charAt(at))) at++;
    const name = html.slice(start, at).toLowerCase();
    at = blanks(html, at);
    let value = '';
    if (html[at] === '=') {
      at = blanks(html, at + 1);
      const quote = html.charAt(at);
      const isQuoted = quote === '"' || quote === "'";
      const first = isQuoted ? at + 1 : at;
      if (isQuoted) at = after(html, quote, first);
      else while (at < html.length && !/[\s>]/.test(html.charAt(at))) at++;
      value = html.slice(first, Math.min(isQuoted ? at - 1 : at, first + longestValue));
    }
    if (name === 'hidden' && value.toLowerCase() !== 'until-found') hidden = true;
    if (name === 'role' || name === 'epub:type') note ||= noteRole.test(value);
    if (name === 'class') note ||= noteClass.test(value);
    if (name === 'href') leadsToNote = noteAddress.test(value);
  }
  return { end: at, hidden, closed: false, note, leadsToNote };
}

function blanks(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/.test(html.charAt(at))) at++;
  return at;
}
