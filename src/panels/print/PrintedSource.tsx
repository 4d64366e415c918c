// One source on paper: who, what, when and where, and plainly what the map does not know of it.

import { addressesOf, shownAddress } from '../../argument/addressOf.ts';
import type { Argument } from '../../argument/argument.ts';
import { claimsResting, viaChain } from '../../argument/walk.ts';
import { separatorAfter, stopAfter } from '../../labels/punctuation.ts';
import { factsOf, missingWords } from '../../labels/sourceWords.ts';
import { sourceInSentence, sourceTitle, speakersOf, titleOf } from '../../labels/wording.ts';
import { UiText } from '../UiText.tsx';

interface Props {
  argument: Argument;
  id: string;
  number: number;
  /** Of the claims and sources that are printed, by id. */
  numbers: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, number>;
  /** What a check of its citations gave, in a sentence. */
  findings?: string;
}

/** So many claims are named that rest on one source. */
const most = 60;
/** So many of those that report it are named: a chain may be hundreds long. */
const mostReporters = 5;

export function PrintedSource({ argument, id, number, numbers, sources, findings = '' }: Props) {
  const source = argument.sources.get(id);
  if (!source) return null;
  const speakers = speakersOf(source);
  const reporters = viaChain(argument, id)
    .slice(1)
    .flatMap((each) => argument.sources.get(each) ?? []);
  const known = reporters
    .slice(0, mostReporters)
    .map((each) => `${sourceInSentence(each)} [${sources.get(each.id)}]`)
    .join(', ');
  const further = reporters.length > mostReporters ? ` and ${reporters.length - mostReporters} more` : '';
  const resting = [...new Set(claimsResting(argument, id).flatMap((claim) => numbers.get(claim.id) ?? []))];
  const title = titleOf(source);
  const said = [sourceTitle(source), ...factsOf(source)];
  return (
    <li className="print-source">
      <p className="print-reference">[{number}]</p>
      <div>
        <p>
          <UiText>
            {title !== undefined && speakers && <bdi>{speakers}: </bdi>}
            <bdi className={title === undefined ? undefined : 'print-title'} lang={source.language}>
              {sourceTitle(source)}
            </bdi>
            {said.slice(1).map((fact, index) => (
              <span key={fact}>
                {separatorAfter(said[index] ?? '')}
                <bdi>{fact}</bdi>
              </span>
            ))}
            {stopAfter(said.at(-1) ?? '')}
          </UiText>
        </p>
        {source.note !== undefined && <p dir="auto">{source.note}</p>}
        {addressesOf(source).map((address) => (
          <p key={address} className="print-address">
            <UiText>
              <a href={address}>{shownAddress(address)}</a>
            </UiText>
          </p>
        ))}
        {[
          source.license === undefined ? '' : `Licence: ${source.license}.`,
          missingWords(source),
          known && `Known here through ${known}${further}. Primary source not consulted.`,
          citedIn(resting),
          findings,
        ]
          .filter(Boolean)
          .map((sentence) => (
            <p key={sentence}>
              <UiText>{sentence}</UiText>
            </p>
          ))}
      </div>
    </li>
  );
}

function citedIn(resting: readonly string[]): string {
  if (resting.length === 0) return 'No claim here cites it.';
  const others = resting.length > most ? ` and ${resting.length - most} more` : '';
  return `Cited in ${resting.slice(0, most).join(', ')}${others}.`;
}
