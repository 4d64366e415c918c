// What heads a print: the title of the map, its summary, and the text that it takes apart.

import type { DocumentContents } from '../../document/documentContents.ts';
import { documentHead } from '../../document/documentHead.ts';
import { UiText } from '../UiText.tsx';

export function PrintTitle({ contents: { argument, sources } }: { contents: DocumentContents }) {
  const { title, summary, text } = documentHead(argument);
  return (
    <>
      <h1 dir="auto" lang={argument.language}>
        {title}
      </h1>
      {summary !== undefined && (
        <p className="print-summary" dir="auto" lang={argument.language}>
          {summary}
        </p>
      )}
      {text && sources.has(text.source) && (
        <p className="print-text">
          <UiText>
            <b>Text:</b> <bdi>{text.reference}</bdi> [{sources.get(text.source)}]
          </UiText>
        </p>
      )}
    </>
  );
}
