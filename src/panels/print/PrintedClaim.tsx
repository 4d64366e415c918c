// One claim on paper: what the map shows of it on a card, and what its details hold.

import type { Argument, Claim } from '../../argument/argument.ts';
import { displayRoleOf, nameOf, reusesOf, sentenceOf } from '../../argument/walk.ts';
import type { OutlineRow } from '../../document/outline.ts';
import { findingPhrase, findingSigns } from '../../labels/findingWords.ts';
import { languageOf } from '../../labels/readingDirection.ts';
import { roleOf, standingSigns, unsourcedCount, unsourcedSentence } from '../../labels/wording.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { citationLine } from '../../texts/citationLine.ts';
import { UiText } from '../UiText.tsx';
import { WritingLines } from './WritingLines.tsx';

interface Props {
  argument: Argument;
  row: OutlineRow;
  numbers: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, number>;
  /** Of a worksheet: a line to write on in place of the claim, and nothing that gives it away. */
  blank?: boolean;
  /** Of a worksheet: what the citations quote and where it stands is left out. */
  bare?: boolean;
}

export function PrintedClaim({ argument, row, numbers, sources, blank = false, bare = false }: Props) {
  const claim = argument.claims.get(row.id);
  if (!claim) return null;
  const standing = displayRoleOf(argument, claim);
  return (
    <li
      className={`print-claim ${claim.role === 'objection' ? 'opposes' : 'supports'}`}
      data-standing={standing}
      style={{ '--level': row.level - 1 } as React.CSSProperties}
    >
      <p className="print-head">
        <span className="print-number">{row.number}</span>{' '}
        <UiText className="print-role">
          {standingSigns[standing]} {roleOf(argument, claim)}
        </UiText>
      </p>
      {blank ? (
        <WritingLines count={2} label="To be filled in" />
      ) : (
        <p className="print-sentence" dir="auto" lang={languageOf(argument, claim)}>
          {claim.kind === 'linked' ? nameOf(argument, claim) : sentenceOf(argument, claim)}
        </p>
      )}
      <Elsewhere argument={argument} claim={claim} numbers={numbers} />
      {claim.warrant !== undefined && !blank && (
        <p className="print-more">
          <b>
            <UiText>
              {claim.role === 'objection' ? 'Why this counts against it:' : 'Why this counts for it:'}
            </UiText>
          </b>{' '}
          <bdi lang={languageOf(argument, claim)}>{claim.warrant}</bdi>
        </p>
      )}
      {claim.citations.map((_, index) => (
        <PrintedCitation
          // biome-ignore lint/suspicious/noArrayIndexKey: a citation is named by its place.
          key={index}
          argument={argument}
          claim={claim}
          index={index}
          sources={sources}
          bare={bare}
          quotes={!blank && !bare}
        />
      ))}
      {claim.kind === 'text' && claim.citations.length === 0 && !unsourcedCount(argument).most && (
        <p className="print-more">
          <UiText>{unsourcedSentence(argument)}</UiText>
        </p>
      )}
      {claim.note !== undefined && !blank && (
        <p className="print-more">
          <b>
            <UiText>Note:</UiText>
          </b>{' '}
          <bdi lang={languageOf(argument, claim)}>{claim.note}</bdi>
        </p>
      )}
    </li>
  );
}

/** On paper one goes to another place by its number. */
function Elsewhere({ argument, claim, numbers }: Pick<Props, 'argument' | 'numbers'> & { claim: Claim }) {
  const target = claim.kind === 'reuse' ? claim.target : claim.id;
  const places = [target, ...reusesOf(argument, target)]
    .filter((id) => id !== claim.id)
    .flatMap((id) => numbers.get(id) ?? []);
  if (places.length === 0) return null;
  return (
    <p className="print-more">
      <UiText>The same claim as {places.join(', ')}.</UiText>
    </p>
  );
}

interface CitationProps {
  argument: Argument;
  claim: Claim;
  index: number;
  sources: ReadonlyMap<string, number>;
  bare: boolean;
  /** Whether the words are printed, with what was found of them. */
  quotes: boolean;
}

function PrintedCitation({ argument, claim, index, sources, bare, quotes }: CitationProps) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const line = citationLine(argument, claim, index, { texts, checked });
  const citation = claim.citations[index];
  if (!line || !citation) return null;
  const { who, place, words, finding, stopped } = line;
  return (
    <p className="print-citation">
      <UiText>
        [{sources.get(citation.source)}] <bdi>{who}</bdi>
        {place && !bare && ` ${place}`}
        {words && quotes && ': '}
        {words && quotes && <bdi className="print-words">“{words}”</bdi>}
        {quotes && (
          <span className="print-finding">
            {finding
              ? ` ${findingSigns[finding]} ${findingPhrase(finding, stopped)}.`
              : ' ○ Not checked: the text was not loaded.'}
          </span>
        )}
      </UiText>
      {citation.note !== undefined && quotes && (
        <>
          {' '}
          <bdi>{citation.note}</bdi>
        </>
      )}
    </p>
  );
}
