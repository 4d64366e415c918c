// What a map that was in another notation could not bring along.

import { lossLine, lossWords } from '../../labels/lossWords.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { CopyButton } from '../CopyButton.tsx';
import '../../theme/brought.css';

export function Brought() {
  const { brought } = useSessionState((state) => state.origin);
  if (!brought) return <p className="passage-state">This map is in its own notation: nothing is lost.</p>;
  const { notation, file, losses } = brought;
  const lines = losses.map(lossLine);
  return (
    <section className="brought" aria-labelledby="brought-title">
      <h2 id="brought-title">Read from {notation}</h2>
      <p>
        <bdi>{file}</bdi>: {lossWords(losses.length)}.
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
