// What a map that was in another notation could not bring along.

import { lossWords } from '../../../formats/losses.ts';
import type { Loss } from '../../../formats/notation.ts';
import { broughtWords } from '../../../labels/broughtWords.ts';
import { CopyButton } from '../../../panels/CopyButton.tsx';
import { useSessionState } from '../../../store/SessionContext.ts';

export function Brought() {
  const { brought } = useSessionState((state) => state.origin);
  if (!brought) return <p className="passage-state">This map is in its own notation: nothing is lost.</p>;
  const { notation, file, losses } = brought;
  const lines = losses.map(lossLine);
  return (
    <section className="brought" aria-labelledby="brought-title">
      <h2 id="brought-title">Read from {notation}</h2>
      <p>
        <bdi>{file}</bdi>: {broughtWords(losses.length)}.
      </p>
      {losses.length > 0 && (
        <>
          <ul className="brought-losses">
            {lines.map((line, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes.
              <li key={at} dir="auto">
                {line}
              </li>
            ))}
          </ul>
          <p>
            <CopyButton
              text={() => `${file}\n${lines.map((line) => `- ${line}`).join('\n')}\n`}
              label="Copy the list"
            />
          </p>
        </>
      )}
      <p>The file itself stays as it is. What you save from here is a map of its own, as JSON.</p>
    </section>
  );
}

/** With the place in the author's file, where that is known. */
function lossLine(loss: Loss): string {
  const { count = 1, place } = loss;
  if (!place) return lossWords(loss);
  return `${lossWords(loss)} ${count > 1 ? 'First in line' : 'Line'} ${place.line}.`;
}
