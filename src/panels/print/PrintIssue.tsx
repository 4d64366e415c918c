// The question that rival theses answer, above the printed outline; nothing where there is none.

import type { Argument } from '../../argument/argument.ts';

export function PrintIssue({ argument: { issue, language } }: { argument: Argument }) {
  if (issue === undefined) return null;
  return (
    <p className="print-issue" dir="auto" lang={language}>
      <span className="print-role">Question</span> {issue}
    </p>
  );
}
