// One claim on paper: what the map shows of it on a card, and what its details hold.

import type { Argument } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { claimEntry } from '../../document/claimEntry.ts';
import type { DocumentContents } from '../../document/documentContents.ts';
import { plainPhrase } from '../../document/mentions.ts';
import type { OutlineRow } from '../../document/outline.ts';
import { findingLine } from '../../labels/findingWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { findingAt } from '../../texts/findingAt.ts';
import { UiText } from '../UiText.tsx';
import { WritingLines } from './WritingLines.tsx';

interface Props {
  contents: DocumentContents;
  row: OutlineRow;
  /** Of a worksheet: a line to write on in place of the claim, and nothing that gives it away. */
  blank: boolean;
  /** Of a worksheet: what the citations quote and where it stands is left out. */
  bare: boolean;
}

export function PrintedClaim({ contents: { argument, numbers, sources }, row, blank, bare }: Props) {
  const claim = argument.claims.get(row.id);
  if (!claim) return null;
  const entry = claimEntry(argument, claim, numbers);
  const { warrant, note, lang } = entry;
  return (
    <li
      className={`print-claim ${entry.opposes ? 'opposes' : 'supports'}`}
      data-standing={entry.standing}
      style={{ '--level': row.level - 1 } as React.CSSProperties}
    >
      <p className="print-head">
        <span className="print-number">{row.number}</span>{' '}
        <UiText className="print-role">
          {entry.sign} {entry.role}
        </UiText>
      </p>
      {blank ? (
        <WritingLines count={2} label="To be filled in" />
      ) : (
        <p className="print-sentence" dir="auto" lang={lang}>
          {entry.sentence}
        </p>
      )}
      <Remark words={plainPhrase(entry.sameAs)} />
      {warrant && !blank && <More label={warrant.heading} words={warrant.words} lang={lang} />}
      {entry.citations.map((citation) => (
        <PrintedCitation
          key={citation.key}
          argument={argument}
          entry={citation}
          number={sources.get(citation.source.id)}
          bare={bare}
          quotes={!blank && !bare}
        />
      ))}
      <Remark words={entry.unsourcedRemark} />
      {note !== undefined && !blank && <More label="Note" words={note} lang={lang} />}
      {entry.tags.length > 0 && !blank && <More label="Tags" words={entry.tags.join(' · ')} lang={lang} />}
    </li>
  );
}

/** A sentence of ours. */
function Remark({ words }: { words: string | undefined }) {
  if (!words) return null;
  return (
    <p className="print-more">
      <UiText>{words}</UiText>
    </p>
  );
}

/** Words of the map under a heading of ours. */
function More({ label, words, lang }: { label: string; words: string; lang: string }) {
  return (
    <p className="print-more">
      <b>
        <UiText>{label}:</UiText>
      </b>{' '}
      <bdi lang={lang}>{words}</bdi>
    </p>
  );
}

interface CitationProps {
  argument: Argument;
  entry: CitationEntry;
  /** Of the source. */
  number: number | undefined;
  bare: boolean;
  /** Whether the words are printed, with what was found of them. */
  quotes: boolean;
}

function PrintedCitation({ argument, entry, number, bare, quotes }: CitationProps) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const { who, place, words, lang, citation, claim, index } = entry;
  const found = findingAt(argument, claim.id, index, { texts, checked });
  return (
    <p className="print-citation">
      <UiText>
        [{number}] <bdi>{who(found)}</bdi>
        {place && !bare && ` ${place}`}
        {words && quotes && ': '}
        {words && quotes && (
          <bdi className="print-words" lang={lang}>
            “{words}”
          </bdi>
        )}
        {quotes && <span className="print-finding"> {findingLine(found)}.</span>}
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
