// What a claim of the outline rests on, one line a citation. The claim's details show the passages themselves.

import type { Argument, Claim } from '../../argument/argument.ts';
import { citationEntry } from '../../document/citationEntry.ts';
import { beginning } from '../../labels/beginning.ts';
import { findingPhrase, findingSigns } from '../../labels/findingWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { findingAt } from '../../texts/findingAt.ts';
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
        const entry = citationEntry(argument, claim, index);
        if (!entry) return null;
        const { who, place, words, lang } = entry;
        const found = findingAt(argument, claim.id, index, { texts, checked });
        return (
          <p key={entry.key} className="outline-citation">
            <UiText>
              <bdi>{who(found)}</bdi> {place}
              {words && ': '}
              {words && (
                <bdi className="outline-words" lang={lang}>
                  “{beginning(words, mostWords)}”
                </bdi>
              )}
            </UiText>
            {found && (
              <span className="outline-finding" dir="ltr" data-match={found.finding}>
                <span aria-hidden="true">{findingSigns[found.finding]} </span>
                {findingPhrase(found.finding, found.stopped)}
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
