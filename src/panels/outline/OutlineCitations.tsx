// What a claim of the outline rests on, one line a citation. The claim's details show the passages themselves.

import type { Argument, Claim } from '../../argument/argument.ts';
import { findingPhrase, findingSigns } from '../../labels/findingWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { beginning, citationLine } from '../../texts/citationLine.ts';
import { UiText } from '../UiText.tsx';

const mostWords = 90;
const mostCitations = 8;

export function OutlineCitations({ argument, claim }: { argument: Argument; claim: Claim }) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const { citations } = claim;
  if (citations.length === 0) return null;
  return (
    <div className="outline-citations">
      {citations.slice(0, mostCitations).map((_, index) => {
        const line = citationLine(argument, claim, index, { texts, checked });
        if (!line) return null;
        const { who, place, words, finding, stopped } = line;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a citation is named by its place.
          <p key={index} className="outline-citation">
            <UiText>
              <bdi>{who}</bdi> {place}
              {words && ': '}
              {words && <bdi className="outline-words">“{beginning(words, mostWords)}”</bdi>}
            </UiText>
            {finding && (
              <span className="outline-finding" dir="ltr" data-match={finding}>
                <span aria-hidden="true">{findingSigns[finding]} </span>
                {findingPhrase(finding, stopped)}
              </span>
            )}
          </p>
        );
      })}
      {citations.length > mostCitations && (
        <p className="outline-citation">
          <UiText>and {citations.length - mostCitations} more</UiText>
        </p>
      )}
    </div>
  );
}
