// The table of contents of a long text.

import type { ContentsEntry } from '../../texts/contents.ts';

interface Props {
  entries: readonly ContentsEntry[];
  language: string | undefined;
  onGo: (paragraph: number) => void;
}

export function Contents({ entries, language, onGo }: Props) {
  if (entries.length === 0) return null;
  return (
    <details className="reader-contents">
      <summary>Contents</summary>
      <ol>
        {entries.map(({ paragraph, title }) => (
          <li key={paragraph}>
            <button type="button" dir="auto" lang={language} onClick={() => onGo(paragraph)}>
              {title}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
