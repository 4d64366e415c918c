// HTML as text, built from data only: every value is escaped by the rules of drawing/svg.ts.

import { escaped } from '../drawing/svg.ts';

/** Markup made by `tag` and `text`; never a text from a document as it is. */
export type Markup = string & { readonly markup: unique symbol };

/** True stands for an attribute without a value; undefined and false leave it out. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

type Content = Markup | false | undefined | readonly Content[];

const empty = new Set(['base', 'br', 'hr', 'img', 'input', 'link', 'meta', 'wbr']);

export const text = (words: string) => escaped(words) as Markup;

/** Other markup, made elsewhere: a drawing. */
export const asMarkup = (made: string) => made as Markup;

export function tag(name: string, attributes: HtmlAttributes, ...content: readonly Content[]): Markup {
  const start = `<${name}${pairs(attributes)}>`;
  return (empty.has(name) ? start : `${start}${joined(content)}</${name}>`) as Markup;
}

/**
 * A script whose text is no HTML: JSON in it keeps its meaning, and cannot end the element. What turns the direction
 * of writing is written as a number, as everywhere.
 *
 * @param json Sound JSON.
 */
export function dataScript(attributes: HtmlAttributes, json: string): Markup {
  const safe = json.replace(
    /[<\u202A-\u202E\u2066-\u2069]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script${pairs(attributes)}>${safe}</script>` as Markup;
}

function pairs(attributes: HtmlAttributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (value === undefined || value === false) return '';
      return value === true ? ` ${name}` : ` ${name}="${escaped(String(value))}"`;
    })
    .join('');
}

/** One string of many parts; what is false or undefined is left out. */
export function joined(content: readonly Content[], between = ''): Markup {
  const parts: string[] = [];
  for (const each of content) {
    if (each === false || each === undefined) continue;
    parts.push(typeof each === 'string' ? each : joined(each as readonly Content[]));
  }
  return parts.join(between) as Markup;
}
