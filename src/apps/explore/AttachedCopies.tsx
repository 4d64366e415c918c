// The copies that are attached now, each with a way to take it away again.

import type { Argument } from '../../argument/argument.ts';
import { sourceTitle } from '../../labels/wording.ts';
import { useSession, useSessionState } from '../../store/SessionContext.ts';
import { copyOf } from '../../store/sourceText.ts';
import { forgetCopy } from '../../texts/attachCopy.ts';
import { KeepProblem } from '../../texts/copyStore.ts';

interface Props {
  argument: Argument;
  onSaid: (words: string) => void;
}

export function AttachedCopies({ argument, onSaid }: Props) {
  const session = useSession();
  const texts = useSessionState((state) => state.texts);
  const copies = [...argument.sources.values()].flatMap((source) => {
    const copy = copyOf(source, texts)?.copy;
    return copy ? [{ source, copy }] : [];
  });
  if (copies.length === 0) return null;
  const forget = async (source: string, title: string) => {
    try {
      await forgetCopy(session, source);
      onSaid(`The copy of “${title}” is forgotten.`);
    } catch (error) {
      if (!(error instanceof KeepProblem)) throw error;
      onSaid(error.message);
    }
  };
  return (
    <section className="attach-copies" aria-labelledby="attached-copies">
      <h3 id="attached-copies" tabIndex={-1}>
        Attached copies
      </h3>
      <ul>
        {copies.map(({ source, copy }) => {
          const title = sourceTitle(source);
          return (
            <li key={source.id}>
              <div>
                <p dir="auto" lang={source.language}>
                  {title}
                </p>
                <p className="attach-hint">
                  <bdi>{copy.name}</bdi> · {copy.kept ? 'kept in this browser' : 'until you close the page'}
                </p>
              </div>
              <button
                type="button"
                className="button small"
                aria-label={`Forget the copy of ${title}`}
                onClick={(event) => {
                  // The button goes; the keyboard stays in the dialog.
                  event.currentTarget.closest('dialog')?.focus();
                  void forget(source.id, title);
                }}
              >
                Forget
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
