// The whole argument as nested lists: what a reader without scripts reads, and what is found by search engines.

import type { Argument, Claim } from '../argument/argument.ts';
import { childIds, displayRoleOf, nameOf, reusesOf, sentenceOf } from '../argument/walk.ts';
import { languageOf } from '../labels/readingDirection.ts';
import {
  analysedNoun,
  roleOf,
  standingSigns,
  unsourcedCount,
  unsourcedSentence,
  unsourcedWords,
} from '../labels/wording.ts';
import { claimAnchor } from './anchor.ts';
import { citationsHtml } from './citationsHtml.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { type MarkUiText, uiTextIn } from './uiText.ts';

export function outlineHtml(map: MapToBuild): Markup {
  const { argument } = map;
  const ours = uiTextIn(argument);
  return joined([
    argument.issue !== undefined &&
      tag(
        'p',
        { class: 'built-issue', dir: 'auto' },
        tag('span', { class: 'built-role' }, ours(text('Question'))),
        text(` ${argument.issue}`),
      ),
    unsourcedCount(argument).most &&
      tag(
        'p',
        { class: 'built-more' },
        ours(text(`${unsourcedWords(argument)} beyond ${analysedNoun(argument)}.`)),
      ),
    claimList(map, argument.theses, ours),
  ]);
}

function claimList(map: MapToBuild, ids: readonly string[], ours: MarkUiText): Markup | false {
  const claims = ids.flatMap((id) => map.argument.claims.get(id) ?? []);
  return (
    claims.length > 0 &&
    tag(
      'ol',
      { class: 'built-claims' },
      claims.map((claim) => claimItem(map, claim, ours)),
    )
  );
}

function claimItem(map: MapToBuild, claim: Claim, ours: MarkUiText): Markup {
  const { argument, numbers } = map;
  const standing = displayRoleOf(argument, claim);
  const language = languageOf(argument, claim);
  const lang = language === argument.language ? undefined : language;
  const said = claim.kind === 'linked' ? nameOf(argument, claim) : sentenceOf(argument, claim);
  const why = claim.role === 'objection' ? 'Why this counts against it:' : 'Why this counts for it:';
  return tag(
    'li',
    {
      id: claimAnchor(claim.id),
      class: `built-claim${claim.role === 'objection' ? ' opposes' : ''}`,
      'data-standing': standing,
    },
    tag(
      'p',
      { class: 'built-role' },
      tag('span', { class: 'built-number' }, text(numbers.get(claim.id) ?? '')),
      text(' '),
      ours(text(`${standingSigns[standing]} ${roleOf(argument, claim)}`)),
    ),
    tag('p', { class: 'built-sentence', dir: 'auto', lang }, text(said)),
    elsewhere(map, claim, ours),
    claim.warrant !== undefined && more(ours(text(why)), tag('bdi', { lang }, text(claim.warrant))),
    citationsHtml(map, claim, ours),
    claim.kind === 'text' &&
      claim.citations.length === 0 &&
      !unsourcedCount(argument).most &&
      tag('p', { class: 'built-more' }, ours(text(unsourcedSentence(argument)))),
    claim.note !== undefined && more(ours(text('Note:')), tag('bdi', { lang }, text(claim.note))),
    claimList(map, childIds(claim), ours),
  );
}

const more = (heading: Markup, words: Markup) =>
  tag('p', { class: 'built-more' }, tag('b', {}, heading), text(' '), words);

/** Where else the same claim stands. */
function elsewhere({ argument, numbers }: MapToBuild, claim: Claim, ours: MarkUiText): Markup | false {
  const target = claim.kind === 'reuse' ? claim.target : claim.id;
  const places = [target, ...reusesOf(argument, target)].filter((id) => id !== claim.id && numbers.has(id));
  if (places.length === 0) return false;
  const links = places.map((id) => tag('a', { href: `#${claimAnchor(id)}` }, text(numbers.get(id) ?? '')));
  const sentence = joined([text('The same claim as '), joined(links, ', '), text('.')]);
  return tag('p', { class: 'built-more' }, ours(sentence));
}

/** What the map is about, in a sentence: the question, or the thesis. */
export function thesisSentence(argument: Argument): string {
  const thesis = argument.claims.get(argument.theses[0] ?? '');
  return argument.issue ?? (thesis ? sentenceOf(argument, thesis) : '');
}
