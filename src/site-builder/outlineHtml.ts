// The whole argument as nested lists: what a reader without scripts reads, and what is found by search engines.

import type { Argument, Claim } from '../argument/argument.ts';
import { doubtTarget } from '../argument/doubts.ts';
import { childIds, nameOf, sentenceOf } from '../argument/walk.ts';
import { claimEntry } from '../document/claimEntry.ts';
import { documentHead } from '../document/documentHead.ts';
import type { Phrase } from '../document/mentions.ts';
import { isolate } from '../labels/isolate.ts';
import { issueHeading } from '../labels/wording.ts';
import { mattersOf } from '../strength/matters.ts';
import { quadraticEnergy } from '../strength/rules.ts';
import { claimAnchor, sourceAnchor } from './anchor.ts';
import { citationsHtml } from './citationsHtml.ts';
import { joined, type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { type MarkUiText, uiTextIn } from './uiText.ts';

export function outlineHtml(map: MapToBuild): Markup {
  const { argument, contents } = map;
  const ours = uiTextIn(argument);
  const { issue, text: analysed, sourcing } = documentHead(argument);
  return joined([
    analysed &&
      remark(
        ours(
          joined([
            tag('b', {}, text('Text: ')),
            tag('a', { href: `#${sourceAnchor(analysed.source)}` }, tag('bdi', {}, text(analysed.reference))),
            text(` [${contents.sources.get(analysed.source)}]`),
          ]),
        ),
      ),
    issue !== undefined &&
      tag(
        'p',
        { class: 'built-issue', dir: 'auto' },
        tag('span', { class: 'built-role' }, ours(text(issueHeading))),
        text(` ${issue}`),
      ),
    sourcing !== undefined && remark(ours(text(sourcing))),
    argument.theses.map((thesis) => mattersRemark(argument, thesis, ours)),
    claimList(map, argument.theses, ours),
  ]);
}

/** The claims that matter most to a thesis, in one sentence. */
function mattersRemark(argument: Argument, thesis: string, ours: MarkUiText): Markup | false {
  const singles = mattersOf(argument, thesis, quadraticEnergy)?.singles ?? [];
  const claims = singles.flatMap(({ key }) => {
    const { kind, id } = doubtTarget(key);
    return (kind === 'claim' && argument.claims.get(id)) || [];
  });
  const claim = argument.claims.get(thesis);
  if (claims.length < 3 || !claim) return false;
  const [first, second, third] = claims.map((each) =>
    tag('a', { href: `#${claimAnchor(each.id)}` }, tag('bdi', {}, text(nameOf(argument, each)))),
  );
  const to = argument.theses.length > 1 ? `“${isolate(nameOf(argument, claim))}”` : 'the thesis';
  return remark(
    ours(
      joined([
        text(`What matters most to ${to}: `),
        ...[first ?? [], text(', '), second ?? [], text(' and '), third ?? []].flat(),
        text('; that follows from this map and a rule, and is no probability.'),
      ]),
    ),
  );
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
  const { argument, contents } = map;
  const entry = claimEntry(argument, claim, contents.numbers);
  const { warrant, note, tags, unsourcedRemark } = entry;
  const lang = entry.lang === argument.language ? undefined : entry.lang;
  const more = (heading: string, words: string) =>
    remark(tag('b', {}, ours(text(`${heading}:`))), text(' '), tag('bdi', { lang }, text(words)));
  return tag(
    'li',
    {
      id: claimAnchor(claim.id),
      class: `built-claim${entry.opposes ? ' opposes' : ''}`,
      'data-standing': entry.standing,
    },
    tag(
      'p',
      { class: 'built-role' },
      tag('span', { class: 'built-number' }, text(contents.numbers.get(claim.id) ?? '')),
      text(' '),
      ours(text(`${entry.sign} ${entry.role}`)),
    ),
    tag('p', { class: 'built-sentence', dir: 'auto', lang }, text(entry.sentence)),
    entry.sameAs.length > 0 && remark(ours(phraseHtml(entry.sameAs))),
    warrant && more(warrant.heading, warrant.words),
    citationsHtml(map, entry, ours),
    unsourcedRemark !== undefined && remark(ours(text(unsourcedRemark))),
    note !== undefined && more('Note', note),
    tags.length > 0 && more('Tags', tags.join(' · ')),
    claimList(map, childIds(claim), ours),
  );
}

const remark = (...words: readonly Markup[]) => tag('p', { class: 'built-more' }, ...words);

/** With a link to each claim that it names. */
export const phraseHtml = (phrase: Phrase): Markup =>
  joined(
    phrase.map((part) =>
      typeof part === 'string'
        ? text(part)
        : tag('a', { href: `#${claimAnchor(part.id)}` }, text(part.number)),
    ),
  );

/** What the map is about, in a sentence: the question, or the thesis. */
export function thesisSentence(argument: Argument): string {
  const thesis = argument.claims.get(argument.theses[0] ?? '');
  return argument.issue ?? (thesis ? sentenceOf(argument, thesis) : '');
}
