// What is written as text is one step, however long one writes: the step is done anew each time that the text is read.

import type { RefObject } from 'react';
import type { LineProblem } from '../../draft/asText/textTree.ts';
import type { Draft } from '../../draft/draft.ts';
import { commit, type Entry, undo } from '../../draft/history.ts';
import type { DraftCommand } from '../../draft/outcome.ts';
import type { Session } from '../../store/session.ts';
import type { Writer } from './writer.ts';

/**
 * @param last The step as it was done before; null where there is none yet.
 * @param drawn Is told the draft that comes of it before anyone else is.
 * @returns The step as it is done now; null where the text says what the map said before.
 */
export function redone(
  writer: Writer,
  session: Session,
  last: Entry | null,
  command: DraftCommand,
  problems: readonly LineProblem[],
  drawn: RefObject<Draft>,
): Entry | null {
  const { history } = writer.store.getState();
  const isLast = last !== null && history.done.at(-1) === last;
  if (isLast && JSON.stringify(last.operations) === JSON.stringify(command.operations)) {
    tell(writer, command.words, problems);
    return last;
  }
  if (!isLast && command.operations.length === 0) {
    tell(writer, '', problems);
    return null;
  }
  const before = (isLast && undo(history)) || history;
  const focus = session.store.getState().focus;
  const next =
    command.operations.length === 0
      ? { ...before, undone: [] }
      : commit({ ...before, undone: [] }, { ...command, focus }, focus);
  drawn.current = next.draft;
  writer.store.setState({ history: next });
  tell(writer, command.operations.length === 0 ? 'As it was before.' : command.words, problems);
  writer.show(null, false);
  return command.operations.length === 0 ? null : (next.done.at(-1) ?? null);
}

const tell = (writer: Writer, words: string, problems: readonly LineProblem[]) =>
  problems.length > 0 ? tellProblem(writer, problems) : writer.store.setState({ words, refused: false });

export function tellProblem(writer: Writer, [first]: readonly LineProblem[]): void {
  writer.store.setState({ words: first ? `Line ${first.line}: ${first.words}` : '', refused: true });
}
