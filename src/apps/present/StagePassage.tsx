// A citation of the step on the wall: the words quoted, where they stand, and what a check of them gave.

import { locatorWords, voiceOf } from '../../labels/wording.ts';
import { PassageText } from '../../panels/details/PassageText.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { CloseButton } from '../explore/ModalDialog.tsx';

export function StagePassage({ claim: id, citation: index }: { claim: string; citation: number }) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  const citation = claim?.citations[index];
  const source = citation && argument?.sources.get(citation.source);
  if (!argument || !claim || !citation || !source) return null;
  return (
    <aside className="present-passage" aria-label="Passage">
      <div className="present-passage-head">
        <h2 dir="auto" lang={source.language}>
          {voiceOf(argument, source)} <span className="present-passage-place">{locatorWords(citation)}</span>
        </h2>
        <CloseButton close={() => session.closeCitation()} />
      </div>
      <PassageText argument={argument} claim={claim} citation={citation} index={index} forClass />
    </aside>
  );
}
