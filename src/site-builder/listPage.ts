// The first page of a folder with several maps: what they are called and what they are for.

import { isolate } from '../labels/isolate.ts';
import { mapSizeWords } from '../labels/wording.ts';
import { document } from './headHtml.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { thesisSentence } from './outlineHtml.ts';
import { pageLanguage } from './uiText.ts';

export interface ListOptions {
  base: string | null;
  theme: string;
  /** Style sheets and preloads. */
  files: Markup;
  policy: string;
}

export function listPage(maps: readonly MapToBuild[], { base, theme, files, policy }: ListOptions): string {
  const title = 'Argument maps';
  const body = tag(
    'body',
    {},
    tag(
      'div',
      { id: 'root', class: 'built' },
      tag(
        'header',
        { class: 'built-head' },
        tag('p', { class: 'built-brand' }, text('∴ Therefore')),
        tag('h1', { class: 'built-title' }, text(title)),
      ),
      tag('main', { class: 'built-text' }, tag('ul', { class: 'built-list' }, maps.map(item))),
    ),
  );
  const told = joined(
    [
      tag('meta', {
        name: 'description',
        content: maps.map(({ argument }) => isolate(argument.title)).join(' · '),
      }),
      base !== null && tag('link', { rel: 'canonical', href: base }),
    ],
    '\n',
  );
  return document({ lang: 'en', dir: 'ltr', theme }, { title, policy, files, told }, body);
}

function item({ name, argument }: MapToBuild): Markup {
  return tag(
    'li',
    { lang: pageLanguage(argument) },
    tag(
      'h2',
      { class: 'built-name', dir: 'auto' },
      tag('a', { href: `${encodeURIComponent(name)}/index.html` }, text(argument.title)),
    ),
    tag('p', { class: 'built-sentence', dir: 'auto' }, text(thesisSentence(argument))),
    tag('p', { class: 'built-more', lang: 'en', dir: 'ltr' }, text(mapSizeWords(argument))),
  );
}
