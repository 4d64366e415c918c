// The page of one map: title, drawing, the argument as text, its sources. It is whole without scripts; with them the
// drawing becomes the map. The drawing is seen first and stands last: whoever reads a page without its style, a text
// browser or a search engine, has the argument before the words of a picture, which are short of their order.

import type { Argument } from '../argument/argument.ts';
import { attributesOf, document, toldHtml } from './headHtml.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { outlineHtml } from './outlineHtml.ts';
import type { PageParts } from './pageParts.ts';
import { sourcesHtml } from './sourcesHtml.ts';
import { documentHtml, mapPlaceOf } from './stageHtml.ts';
import { uiTextIn } from './uiText.ts';

export function mapPage(map: MapToBuild, parts: PageParts): string {
  const { argument } = map;
  const body = tag('body', {}, pageHtml(map, parts), documentHtml(parts, map.name), parts.end);
  const told = parts.told !== undefined && toldHtml(argument, parts.told);
  return document(attributesOf(argument, parts.theme), { ...parts, title: argument.title, told }, body);
}

/**
 * All that is read in the page.
 *
 * @param id Of the element with it all; the program's own style has rules for the first.
 */
export function pageHtml(
  map: MapToBuild,
  { place, version, drawings }: Pick<PageParts, 'place' | 'version' | 'drawings'>,
  id: 'root' | 'page' = 'root',
): Markup {
  const { argument } = map;
  const ours = uiTextIn(argument);
  const { title, summary } = argument;
  const stage = mapPlaceOf(argument, place, '', drawings);
  return tag(
    'div',
    { id, class: 'built' },
    tag(
      'header',
      { class: 'built-head' },
      tag('a', { class: 'built-skip', href: '#argument' }, ours(text('Skip to the argument as text'))),
      tag('p', { class: 'built-brand' }, ours(text('∴ Argument map'))),
      tag('h1', { class: 'built-title', dir: 'auto' }, text(title)),
      summary !== undefined && tag('p', { class: 'built-summary', dir: 'auto' }, text(summary)),
    ),
    tag('div', { class: 'built-room' }, stage.room),
    tag(
      'main',
      { class: 'built-text', id: 'argument', tabindex: -1 },
      tag('h2', { class: 'built-heading' }, ours(text('The argument'))),
      outlineHtml(map),
      argument.sources.size > 0 && [
        tag('h2', { class: 'built-heading', id: 'sources' }, ours(text('Sources'))),
        sourcesHtml(map),
      ],
    ),
    tag('div', { class: 'built-stage' }, stage.map),
    footHtml(argument, version),
  );
}

function footHtml(argument: Argument, version: string | undefined): Markup {
  const ours = uiTextIn(argument);
  const toCite =
    version !== undefined &&
    joined([
      text('To cite: '),
      tag('a', { href: version }, text('this version, which stays as it is')),
      text('.'),
    ]);
  return tag(
    'footer',
    { class: 'built-foot' },
    toCite && tag('p', {}, ours(toCite)),
    tag(
      'p',
      {},
      ours(text('Made with Therefore ∴. The map shows what is argued; it does not judge who is right.')),
    ),
  );
}
