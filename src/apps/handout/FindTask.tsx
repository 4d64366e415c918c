// "Find the sentence": where in the text does it say what the map cites?

import type { DocumentContents } from '../../document/documentContents.ts';
import { sourceInSentence } from '../../labels/wording.ts';
import { UiText } from '../../panels/UiText.tsx';
import type { SentenceSearch } from './worksheet.ts';

interface Props {
  contents: DocumentContents;
  tasks: readonly SentenceSearch[];
}

export function FindTask({ contents: { argument, sources, numbers }, tasks }: Props) {
  const several = new Set(tasks.map(({ text }) => text)).size > 1;
  return (
    <section className="handout-task">
      <h2>Find the sentence</h2>
      {tasks.length === 0 ? (
        <p>
          <UiText>This map quotes nothing that could be looked for.</UiText>
        </p>
      ) : (
        <>
          <p>
            <UiText>
              Where in the text does it say that …? Write down the paragraph, and mark the sentence in the
              text.
            </UiText>
          </p>
          <ol className="handout-searches">
            {tasks.map(({ claim, sentence, text, places }, at) => {
              const source = argument.sources.get(text);
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: a task is named by its place.
                <li key={at}>
                  <span className="handout-number">{at + 1}</span>
                  <p>
                    <bdi lang={argument.language}>… {asQuestion(sentence)}</bdi>{' '}
                    <UiText className="handout-small">
                      ({numbers.get(claim.id)}
                      {places.length > 1 && `; ${places.length} places`}
                      {several && source && (
                        <>
                          ; in <bdi>{sourceInSentence(source)}</bdi> [{sources.get(text)}]
                        </>
                      )}
                      )
                    </UiText>
                  </p>
                  <UiText className="handout-answer">paragraph</UiText>
                </li>
              );
            })}
          </ol>
        </>
      )}
    </section>
  );
}

/** A sentence of a map ends with a full stop or not; here it is asked. */
const asQuestion = (sentence: string) => sentence.replace(/[.。]?$/u, (stop) => (stop === '。' ? '？' : '?'));
