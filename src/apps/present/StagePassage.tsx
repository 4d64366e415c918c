// A citation of the step on the wall: the words quoted, where they stand, and what a check of them gave.

import { citationEntry } from '../../document/citationEntry.ts';
import { PassageText } from '../../panels/details/PassageText.tsx';
import { Speaker } from '../../panels/details/Speaker.tsx';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { CloseButton } from '../explore/ModalDialog.tsx';

export function StagePassage({ claim: id, citation: index }: { claim: string; citation: number }) {
  const session = useSession();
  const argument = useSessionState((state) => state.argument);
  const claim = argument?.claims.get(id);
  const entry = argument && claim && citationEntry(argument, claim, index);
  if (!entry) return null;
  return (
    <aside className="present-passage" aria-label="Passage">
      <div className="present-passage-head">
        <h2 dir="auto" lang={entry.source.language}>
          <Speaker argument={argument} entry={entry} />{' '}
          <span className="present-passage-place">{entry.place}</span>
        </h2>
        <CloseButton close={() => session.closeCitation()} />
      </div>
      <PassageText argument={argument} entry={entry} forClass />
    </aside>
  );
}
