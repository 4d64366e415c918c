// The head of a built page: its policy, what search engines and other sites are told, and its style.

import type { Argument } from '../argument/argument.ts';
import { isolate } from '../labels/isolate.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { dataScript, joined, type Markup, tag, text } from './html.ts';
import { pictureSize } from './oembed.ts';
import { thesisSentence } from './outlineHtml.ts';
import { pageLanguage } from './uiText.ts';

export const generator = 'Therefore';

/** ∴, as in public/icon.svg. */
const icon = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#1f1b16"/><circle cx="32" cy="20" r="7" fill="#fbf9f5"/><circle cx="17" cy="44" r="7" fill="#3d9bd6"/><circle cx="47" cy="44" r="7" fill="#e8772a"/></svg>',
)}`;

export interface Head {
  title: string;
  policy: string;
  /** Style sheets, scripts, preloads. */
  files: Markup;
  /** What other sites are told. */
  told: Markup | false;
}

export interface DocumentAttributes {
  /** BCP 47. */
  lang: string;
  dir: 'ltr' | 'rtl';
  theme: string;
  class?: string;
}

export function document(attributes: DocumentAttributes, head: Head, body: Markup): string {
  const { lang, dir, theme } = attributes;
  const inHead = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: head.policy }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('meta', { name: 'color-scheme', content: theme === 'auto' ? 'light dark' : theme }),
    tag('title', {}, text(isolate(head.title))),
    tag('meta', { name: 'generator', content: generator }),
    tag('link', { rel: 'icon', type: 'image/svg+xml', href: icon }),
    tag('meta', { name: 'referrer', content: 'strict-origin-when-cross-origin' }),
    head.told,
    head.files,
  ];
  const page = tag(
    'html',
    { lang, dir: dir === 'rtl' && dir, 'data-theme': theme, class: attributes.class },
    text('\n'),
    tag('head', {}, joined(inHead, '\n')),
    text('\n'),
    body,
    text('\n'),
  );
  return `<!doctype html>\n${page}\n`;
}

export function attributesOf(argument: Argument, theme: string): DocumentAttributes {
  return { lang: pageLanguage(argument), dir: isRightToLeft(argument) ? 'rtl' : 'ltr', theme };
}

/** In a line of a preview: the summary, or the thesis. */
export const descriptionOf = (argument: Argument) => argument.summary ?? thesisSentence(argument);

export interface Told {
  canonical: string | null;
  oembed: string;
  picture: string;
  jsonLd: string;
}

/** Open Graph, a card, oEmbed, JSON-LD. */
export function toldHtml(argument: Argument, { canonical, oembed, picture, jsonLd }: Told): Markup {
  const title = isolate(argument.title);
  const description = descriptionOf(argument);
  const property = (name: string, content: string | number) => tag('meta', { property: name, content });
  return joined(
    [
      tag('meta', { name: 'description', content: description }),
      canonical !== null && tag('link', { rel: 'canonical', href: canonical }),
      property('og:type', 'article'),
      property('og:title', title),
      property('og:description', description),
      canonical !== null && property('og:url', canonical),
      property('og:image', picture),
      property('og:image:type', 'image/png'),
      property('og:image:width', pictureSize.width),
      property('og:image:height', pictureSize.height),
      property('og:image:alt', `The argument “${title}” as a map`),
      tag('meta', { name: 'twitter:card', content: 'summary_large_image' }),
      tag('link', { rel: 'alternate', type: 'application/json+oembed', href: oembed, title }),
      dataScript({ type: 'application/ld+json' }, jsonLd),
    ],
    '\n',
  );
}
