// What heads a print: the title of the map and its summary.

import type { Argument } from '../../argument/argument.ts';

export function PrintTitle({ argument: { title, summary, language } }: { argument: Argument }) {
  return (
    <>
      <h1 dir="auto" lang={language}>
        {title}
      </h1>
      {summary !== undefined && (
        <p className="print-summary" dir="auto" lang={language}>
          {summary}
        </p>
      )}
    </>
  );
}
