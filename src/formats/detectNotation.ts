// Which notation a text is in: told by what stands in it. The name of its file decides only what the text leaves open.

import type { NotationName } from './notation.ts';

/** Null where nothing speaks for any. Takes time in proportion to the text, whatever is in it. */
export function detectNotation(text: string, fileName = ''): NotationName | null {
  const start = /\S/.exec(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text)?.[0];
  const name = fileName.toLowerCase();
  // Where nothing was annotated, brat leaves an empty file.
  if (start === undefined) return name.endsWith('.ann') ? 'brat' : null;
  if (start === '{' || (start === '[' && /^\s*\[\s*[[{"\]]/.test(text))) return inJson(text);
  if (start === '<') {
    const inMarkup = rootElement(text);
    if (inMarkup) return inMarkup;
  }
  return inPlainText(text, name);
}

function inJson(text: string): NotationName {
  const keys = topKeys(text);
  const has = (...names: string[]) => names.some((name) => keys.has(name));
  if (has('thesis', 'issue', 'version', '$schema')) return 'json';
  if (has('AIF')) return 'aif';
  if (has('ideas')) return 'mindmup';
  if (has('nodes', 'edges')) {
    if (/[^\\]"(?:nodeID|fromID|edgeID)"\s*:/.test(text)) return 'aif';
    const sadface =
      has('resources', 'metadata') || /[^\\]"(?:source_id|target_id|resource_id)"\s*:/.test(text);
    return sadface ? 'sadface' : 'aif';
  }
  return 'json';
}

/** The names of the fields of the outermost object, as far as the text goes. */
function topKeys(text: string): Set<string> {
  const keys = new Set<string>();
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x7b || code === 0x5b) depth++;
    else if (code === 0x7d || code === 0x5d) depth--;
    if (code !== 0x22) continue;
    const start = at + 1;
    for (at = start; at < text.length && text.charCodeAt(at) !== 0x22; at++) {
      if (text.charCodeAt(at) === 0x5c) at++;
    }
    if (depth === 1 && /^"\s*:/.test(text.slice(at, at + 100))) keys.add(text.slice(start, at));
  }
  return keys;
}

/** Of an XML file, after what may stand before its first element. */
function rootElement(text: string): NotationName | null {
  const before = /\uFEFF?(?:\s+|<\?[^>]*>|<!--.*?-->|<!DOCTYPE[^>[]*(?:\[.*?\]\s*)?>)*/sy;
  before.exec(text);
  const name = /^<(?:[\w-]+:)?(\w+)/.exec(text.slice(before.lastIndex, before.lastIndex + 200))?.[1];
  switch (name) {
    case 'graphml':
      return 'graphml';
    case 'arggraph':
      return 'microtexts';
    case 'opml':
      return 'opml';
    default:
      return null;
  }
}

function inPlainText(text: string, name: string): NotationName | null {
  const head = text.slice(0, 20_000);
  if (/^\uFEFF?\s*Discussion (?:Title|Name):/.test(head)) return 'kialo';
  // T1<tab>Type 0 5<tab>words; R1<tab>Type Arg1:T1 Arg2:T2; #1<tab>AnnotatorNotes T1<tab>a note
  if (/^\uFEFF?\s*(?:[TREAMN]\d+\t\S|\*\t\S|#\d*\t\S)/.test(head)) return 'brat';
  if (/^[ \t]*(?:```|~~~)[ \t]*\{?\.?argdown/m.test(text)) return 'argdown';
  // Lists that people number by hand, in the manner of Kialo's.
  if ((head.match(/^[ \t]*\d+(?:\.\d+)+\.?[ \t]+(?:Pro|Con)[ \t]*:/gim)?.length ?? 0) >= 2) return 'kialo';
  if (name.endsWith('.argdown') || name.endsWith('.ad')) return 'argdown';
  const argdown =
    /^[ \t]*(?:\[[^\]\n]+\]|<[^>\n]+>)[ \t]*:/m.test(head) ||
    /^[ \t]+(?:[+_]>|<[+\-_]|->|><|\+)[ \t]*\S/m.test(head) ||
    /^\uFEFF?\s*={3,}[ \t]*$/m.test(head.slice(0, 200)) ||
    (/^[ \t]*\(\d+\)[ \t]+\S/m.test(head) && /^[ \t]*--/m.test(head));
  // Lists in YAML have the same hyphens: no notation here is written in it.
  const fields = head.match(/^[ \t]*(?:- )?[\w/-]+:(?=[ \t]|$)/gm)?.length ?? 0;
  if (fields >= 5 && /^[\w-]+:[ \t]*\r?\n[ \t]+[\w/-]+:/m.test(head) && !/\.(?:md|markdown)$/.test(name))
    return null;
  const list = /^[ \t]*(?:[-*]|\d+[.)])[ \t]+\S/m.test(head);
  if (argdown && !(list && /\.(?:md|markdown)$/.test(name))) return 'argdown';
  return list ? 'markdown' : null;
}
