// The list of sources: who, what, when and where, a link, and plainly what the map does not know of each.

import { addressesOf, shownAddress } from '../argument/addressOf.ts';
import type { Source } from '../argument/argument.ts';
import { claimsResting, viaChain } from '../argument/walk.ts';
import { separatorAfter, stopAfter } from '../labels/punctuation.ts';
import { factsOf, missingWords } from '../labels/sourceWords.ts';
import { sourceInSentence, sourceTitle, speakersOf, titleOf } from '../labels/wording.ts';
import { claimAnchor, sourceAnchor } from './anchor.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { type MarkUiText, uiTextIn } from './uiText.ts';

/** So many claims are named that rest on one source. */
const most = 60;

export function sourcesHtml(map: MapToBuild): Markup {
  const ours = uiTextIn(map.argument);
  const items = [...map.argument.sources.values()].map((source) => sourceItem(map, source, ours));
  return tag('ol', { class: 'built-sources' }, items);
}

function sourceItem(map: MapToBuild, source: Source, ours: MarkUiText): Markup {
  const { argument } = map;
  const speakers = speakersOf(source);
  const named = titleOf(source);
  const title = tag(
    'bdi',
    { lang: source.language === argument.language ? undefined : source.language },
    named === undefined ? text(sourceTitle(source)) : tag('cite', {}, text(named)),
  );
  const said = [sourceTitle(source), ...factsOf(source)];
  const facts = said
    .slice(1)
    .map((fact, index) => joined([text(separatorAfter(said[index] ?? '')), tag('bdi', {}, text(fact))]));
  const speaker = named !== undefined && speakers !== '' && tag('bdi', {}, text(`${speakers}: `));
  return tag(
    'li',
    { id: sourceAnchor(source.id) },
    tag(
      'p',
      { class: 'built-source' },
      ours(joined([speaker, title, facts, text(stopAfter(said.at(-1) ?? ''))])),
    ),
    source.note !== undefined && tag('p', { class: 'built-more', dir: 'auto' }, text(source.note)),
    addressesOf(source).map((address) =>
      tag('p', { class: 'built-more' }, tag('a', { href: address, dir: 'ltr' }, text(shownAddress(address)))),
    ),
    tag('p', { class: 'built-more' }, ours(sentences(map, source))),
  );
}

function sentences(map: MapToBuild, source: Source): Markup {
  const { argument, sourceNumbers } = map;
  const known = viaChain(argument, source.id)
    .slice(1)
    .flatMap((id) => argument.sources.get(id) ?? [])
    .map((each) => `${sourceInSentence(each)} [${sourceNumbers.get(each.id)}]`)
    .join(', ');
  const said = [
    source.license === undefined ? '' : `Licence: ${source.license}.`,
    missingWords(source),
    known && `Known here through ${known}. Primary source not consulted.`,
  ].filter(Boolean);
  return joined([...said.map(text), citedIn(map, source.id)], ' ');
}

function citedIn({ argument, numbers }: MapToBuild, id: string): Markup {
  const resting = claimsResting(argument, id).filter((claim) => numbers.has(claim.id));
  if (resting.length === 0) return text('No claim here cites it.');
  const links = resting
    .slice(0, most)
    .map((claim) => tag('a', { href: `#${claimAnchor(claim.id)}` }, text(numbers.get(claim.id) ?? '')));
  const others = resting.length > most ? ` and ${resting.length - most} more` : '';
  return joined([text('Cited in '), joined(links, ', '), text(`${others}.`)]);
}
