// Who speaks in a citation, as the text at hand has it.

import type { Argument } from '../../argument/argument.ts';
import type { CitationEntry } from '../../document/citationEntry.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { findingAt } from '../../texts/findingAt.ts';

export function Speaker({ argument, entry }: { argument: Argument; entry: CitationEntry }) {
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  return entry.who(findingAt(argument, entry.claim.id, entry.index, { texts, checked }));
}
