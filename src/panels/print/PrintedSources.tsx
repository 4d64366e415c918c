// The sources on paper: who, what, when and where, what rests on them, and plainly what the map does not know.

import { shownAddress } from '../../argument/addressOf.ts';
import type { Source } from '../../argument/argument.ts';
import type { DocumentContents } from '../../document/documentContents.ts';
import { plainPhrase } from '../../document/mentions.ts';
import { citationsOf, citedIn, sourceEntry } from '../../document/sourceEntry.ts';
import { findingCounts } from '../../labels/findingCounts.ts';
import { useSessionState } from '../../store/SessionContext.ts';
import { findingAt } from '../../texts/findingAt.ts';
import { UiText } from '../UiText.tsx';

export function PrintedSources({ contents }: { contents: DocumentContents }) {
  const { argument, sources } = contents;
  if (sources.size === 0) return null;
  return (
    <section>
      <h2>Sources</h2>
      <ol className="print-sources">
        {[...sources.keys()].map((id) => {
          const source = argument.sources.get(id);
          return source && <PrintedSource key={id} contents={contents} source={source} />;
        })}
      </ol>
    </section>
  );
}

function PrintedSource({ contents, source }: { contents: DocumentContents; source: Source }) {
  const { argument, sources } = contents;
  const texts = useSessionState((state) => state.texts);
  const checked = useSessionState((state) => state.checked);
  const entry = sourceEntry(argument, source, sources);
  const found = citationsOf(contents, source.id).map(({ claim, index }) =>
    findingAt(argument, claim.id, index, { texts, checked }),
  );
  const cited = citedIn(contents, source.id).map(plainPhrase);
  const sentences = [entry.licence, entry.missing, entry.known, ...cited, findingCounts(found)];
  return (
    <li className="print-source">
      <p className="print-reference">[{sources.get(source.id)}]</p>
      <div>
        <p>
          <UiText>
            {entry.speakers && <bdi>{entry.speakers}: </bdi>}
            <bdi className={entry.titled ? 'print-title' : undefined} lang={source.language}>
              {entry.title}
            </bdi>
            {entry.facts.map(({ before, words }) => (
              <span key={words}>
                {before}
                <bdi>{words}</bdi>
              </span>
            ))}
            {entry.stop}
          </UiText>
        </p>
        {entry.note !== undefined && <p dir="auto">{entry.note}</p>}
        {entry.addresses.map((address) => (
          <p key={address} className="print-address">
            <UiText>
              <a href={address}>{shownAddress(address)}</a>
            </UiText>
          </p>
        ))}
        {sentences.filter(Boolean).map((sentence) => (
          <p key={sentence}>
            <UiText>{sentence}</UiText>
          </p>
        ))}
      </div>
    </li>
  );
}
