// The list of sources: who, what, when and where, a link, and plainly what the map does not know of each.

import { shownAddress } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { citationsOf, citedIn, sourceEntry } from '../document/sourceEntry.ts';
import { findingCounts } from '../labels/findingCounts.ts';
import { sourceAnchor } from './anchor.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { phraseHtml } from './outlineHtml.ts';
import { type MarkUiText, uiTextIn } from './uiText.ts';

export function sourcesHtml(map: MapToBuild): Markup {
  const ours = uiTextIn(map.argument);
  const items = [...map.argument.sources.values()].map((source) => sourceItem(map, source, ours));
  return tag('ol', { class: 'built-sources' }, items);
}

function sourceItem({ argument, contents, checked }: MapToBuild, source: Source, ours: MarkUiText): Markup {
  const entry = sourceEntry(argument, source, contents.sources);
  const lang = source.language === argument.language ? undefined : source.language;
  const found = citationsOf(contents, source.id).map(({ key }) => checked.get(key) ?? null);
  const sentences = [
    ...[entry.licence, entry.missing, entry.known].map(text),
    ...citedIn(contents, source.id).map(phraseHtml),
    text(findingCounts(found)),
  ].filter(Boolean);
  return tag(
    'li',
    { id: sourceAnchor(source.id) },
    tag(
      'p',
      { class: 'built-source' },
      ours(
        joined([
          entry.speakers !== '' && tag('bdi', {}, text(`${entry.speakers}: `)),
          tag('bdi', { lang }, entry.titled ? tag('cite', {}, text(entry.title)) : text(entry.title)),
          entry.facts.map(({ before, words }) => joined([text(before), tag('bdi', {}, text(words))])),
          text(entry.stop),
        ]),
      ),
    ),
    entry.note !== undefined && tag('p', { class: 'built-more', dir: 'auto' }, text(entry.note)),
    entry.addresses.map((address) =>
      tag('p', { class: 'built-more' }, tag('a', { href: address, dir: 'ltr' }, text(shownAddress(address)))),
    ),
    tag('p', { class: 'built-more' }, ours(joined(sentences, ' '))),
  );
}
