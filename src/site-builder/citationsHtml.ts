// The citations of a claim: the words quoted, who says them and through whom, where, and what was found of them.

import { addressOf } from '../argument/addressOf.ts';
import type { Argument, Citation, Claim, Source } from '../argument/argument.ts';
import { quotedParts } from '../argument/quotedParts.ts';
import { citationKey } from '../argument/quoteSelectors.ts';
import { findingSigns, findingWords } from '../labels/findingWords.ts';
import { saidBy } from '../labels/saidBy.ts';
import { locatorWords } from '../labels/wording.ts';
import type { Finding } from '../quotes/finding.ts';
import { sourceAnchor } from './anchor.ts';
import { type Markup, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import type { MarkUiText } from './uiText.ts';

export function citationsHtml(map: MapToBuild, claim: Claim, ours: MarkUiText): Markup | false {
  const items = claim.citations.map((citation, index) =>
    citationItem(map, claim, citation, findingOf(map, citationKey(claim.id, index)), ours),
  );
  return items.length > 0 && tag('ul', { class: 'built-citations' }, items);
}

/** Null where there was no full text to look in: nothing is said then. */
function findingOf({ texts, checked }: MapToBuild, key: string): Finding | null {
  const found = checked.get(key);
  const at = texts.get(found?.bearer ?? '');
  return found && at && at.text !== null && !at.summary ? found.finding : null;
}

function citationItem(
  { argument, sourceNumbers }: MapToBuild,
  claim: Claim,
  citation: Citation,
  finding: Finding | null,
  ours: MarkUiText,
): Markup {
  const said = saidBy(argument, citation.source);
  const place = locatorWords(citation);
  return tag(
    'li',
    { class: 'built-citation' },
    quotation(argument, claim, citation, said?.chain[0]),
    tag(
      'cite',
      {},
      tag('a', { href: `#${sourceAnchor(citation.source)}` }, tag('bdi', {}, text(said?.who ?? ''))),
      text(` [${sourceNumbers.get(citation.source) ?? ''}]`),
      place !== '' && [text(' '), ours(text(place.replaceAll(' ', '\u{A0}')))],
    ),
    finding !== null && [
      text(' '),
      tag(
        'span',
        { class: 'built-finding', 'data-match': finding },
        ours(text(`${findingSigns[finding]} ${findingWords[finding]}`)),
      ),
    ],
    citation.note !== undefined && tag('p', { class: 'built-more', dir: 'auto' }, text(citation.note)),
  );
}

/** Omissions as in print. The quotation marks are the style sheet's. */
function quotation(
  argument: Argument,
  claim: Claim,
  citation: Citation,
  source: Source | undefined,
): readonly Markup[] | false {
  const words = quotedParts(citation).join(' […] ');
  if (words === '') return false;
  const language = citation.mode === 'translation' ? claim.lang : source?.language;
  const attributes = {
    cite: (source && addressOf(source)) ?? undefined,
    dir: 'auto',
    lang: language === argument.language ? undefined : language,
  };
  return [tag('q', attributes, text(words)), text(' ')];
}
