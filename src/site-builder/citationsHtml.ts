// The citations of a claim: the words quoted, who says them and through whom, where, and what was found of them.

import { addressOf } from '../argument/addressOf.ts';
import type { CitationEntry } from '../document/citationEntry.ts';
import type { ClaimEntry } from '../document/claimEntry.ts';
import { findingLine } from '../labels/findingWords.ts';
import { sourceAnchor } from './anchor.ts';
import { type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import type { MarkUiText } from './uiText.ts';

export function citationsHtml(
  map: MapToBuild,
  { citations, lang }: ClaimEntry,
  ours: MarkUiText,
): Markup | false {
  const items = citations.map((entry) => citationItem(map, entry, lang, ours));
  return items.length > 0 && tag('ul', { class: 'built-citations' }, items);
}

function citationItem(
  { argument, contents, checked }: MapToBuild,
  { key, citation, source, who, place, words, lang }: CitationEntry,
  claimLang: string,
  ours: MarkUiText,
): Markup {
  const found = checked.get(key) ?? null;
  // What the page says of its language needs no saying again.
  const own = (language: string | undefined) => (language === argument.language ? undefined : language);
  const cite = addressOf(source) ?? undefined;
  return tag(
    'li',
    { class: 'built-citation' },
    // Its quotation marks are the style sheet's.
    words !== '' && [tag('q', { cite, dir: 'auto', lang: own(lang) }, text(words)), text(' ')],
    tag(
      'cite',
      {},
      tag('a', { href: `#${sourceAnchor(source.id)}` }, tag('bdi', {}, text(who(found)))),
      text(` [${contents.sources.get(source.id)}]`),
      place !== '' && [text(' '), ours(text(place.replaceAll(' ', '\u{A0}')))],
    ),
    text(' '),
    tag('span', { class: 'built-finding', 'data-match': found?.finding }, ours(text(findingLine(found)))),
    citation.note !== undefined &&
      tag('p', { class: 'built-more', dir: 'auto', lang: own(claimLang) }, text(citation.note)),
  );
}
