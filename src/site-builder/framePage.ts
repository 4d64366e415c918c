// The page of one map for frames in other pages: nothing but the drawing, and a way to the whole page.

import { attributesOf, document } from './headHtml.ts';
import { joined, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import type { PageParts } from './pageParts.ts';
import { documentHtml, stageHtml } from './stageHtml.ts';
import { uiTextIn } from './uiText.ts';

/** @param page From here to the whole page. */
export function framePage({ argument, name }: MapToBuild, parts: PageParts, page: string): string {
  const { title } = argument;
  const ours = uiTextIn(argument);
  const way = joined([text('Open the page of this map'), tag('span', { 'aria-hidden': 'true' }, text(' ↗'))]);
  const body = tag(
    'body',
    {},
    stageHtml(argument, parts.place, page),
    tag(
      'p',
      { class: 'built-way' },
      tag('bdi', {}, text(title)),
      text(' '),
      tag('a', { href: page, target: '_blank', rel: 'noopener' }, ours(way)),
    ),
    documentHtml(parts, name),
  );
  const { canonical = null } = parts.told ?? {};
  const told = joined(
    [
      tag('meta', { name: 'robots', content: 'noindex' }),
      canonical !== null && tag('link', { rel: 'canonical', href: canonical }),
    ],
    '\n',
  );
  return document(
    { ...attributesOf(argument, parts.theme), class: 'built-frame' },
    { ...parts, title, told },
    body,
  );
}
