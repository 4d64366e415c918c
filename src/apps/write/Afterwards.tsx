// What can be done about what was just done: a branch that is picked up is put somewhere, a pasted list is one text.

import { useSession } from '../../store/SessionContext.ts';
import { useStore } from '../../store/useStore.ts';
import { chosenIn } from './chosen.ts';
import { keepAsOne, letGo, put } from './holding.ts';
import { openWriter } from './openWriter.ts';
import type { Writer } from './writer.ts';

export function Afterwards({ writer }: { writer: Writer }) {
  const session = useSession();
  const moves = useStore(openWriter(session), ({ held }) => held?.moves ?? false);
  const pasted = useStore(openWriter(session), (state) => state.pasted !== null);
  if (!moves && !pasted) return null;
  return (
    <span className="write-afterwards">
      {pasted && (
        <button
          type="button"
          className="link"
          onClick={() => {
            keepAsOne(writer);
            session.requestFocus();
          }}
        >
          Keep as one text
        </button>
      )}
      {moves && (
        <>
          <button
            type="button"
            className="link"
            onClick={() => {
              const under = chosenIn(session);
              if (under !== undefined) put(writer, under);
            }}
          >
            Put it here
          </button>
          <button
            type="button"
            className="link quiet"
            onClick={() => {
              letGo(writer);
              session.requestFocus();
            }}
          >
            Leave it where it is
          </button>
        </>
      )}
    </span>
  );
}
