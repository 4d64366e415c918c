// The argument on paper: the question where there is one, then the claims in order.

import type { DocumentContents } from '../../document/documentContents.ts';
import { documentHead } from '../../document/documentHead.ts';
import { issueHeading } from '../../labels/wording.ts';
import { UiText } from '../UiText.tsx';
import { PrintedClaim } from './PrintedClaim.tsx';

interface Props {
  contents: DocumentContents;
  className?: string;
  /** Of a worksheet: see `PrintedClaim`. */
  blank?: ReadonlySet<string>;
  bare?: boolean;
}

export function PrintedOutline({ contents, className, blank, bare = false }: Props) {
  const { argument, rows } = contents;
  const { issue, sourcing } = documentHead(argument);
  return (
    <section className={className}>
      <h2>The argument</h2>
      {issue !== undefined && rows[0]?.id === argument.theses[0] && (
        <p className="print-issue" dir="auto" lang={argument.language}>
          <UiText className="print-role">{issueHeading}</UiText> <bdi>{issue}</bdi>
        </p>
      )}
      {sourcing !== undefined && (
        <p className="print-more">
          <UiText>{sourcing}</UiText>
        </p>
      )}
      <ol className="print-claims">
        {rows.map((row) => (
          <PrintedClaim
            key={row.id}
            contents={contents}
            row={row}
            blank={blank?.has(row.id) === true}
            bare={bare}
          />
        ))}
      </ol>
    </section>
  );
}
