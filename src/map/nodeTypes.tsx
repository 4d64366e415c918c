// What each kind of node is drawn as, with a boundary round each.

import type { NodeProps } from '@xyflow/react';
import { issueHeading } from '../labels/wording.ts';
import { issueContent, issueId } from '../layout/issue.ts';
import { ErrorBoundary } from '../store/ErrorBoundary.tsx';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { ClaimCard } from './ClaimCard.tsx';
import { Lines } from './Lines.tsx';
import { LinkedFrame } from './LinkedFrame.tsx';
import type { CardData, CardNode } from './toNodes.ts';

export const nodeTypes = {
  claim: ({ data }: NodeProps<CardNode>) => (
    <CardBoundary {...data}>
      <ClaimCard {...data} />
    </CardBoundary>
  ),
  linked: ({ data }: NodeProps<CardNode>) => (
    <CardBoundary {...data}>
      <LinkedFrame {...data} />
    </CardBoundary>
  ),
  issue: ({ data }: NodeProps<CardNode>) => <IssueCard {...data} />,
  stub: ({ data }: NodeProps<CardNode>) => <StubCard id={data.id} width={data.width} height={data.height} />,
};

/** One card that cannot be drawn leaves its place, and the others. */
function CardBoundary({ id, width, height, children }: React.PropsWithChildren<CardData>) {
  const argument = useSessionState((state) => state.argument);
  return (
    <ErrorBoundary
      name="The claim"
      of={argument}
      fallback={
        <p className="failed" data-failed={id} style={{ width, height }}>
          This claim could not be drawn.
        </p>
      }
    >
      {children}
    </ErrorBoundary>
  );
}

function IssueCard({ width, height }: CardData) {
  const issue = useSessionState((state) => state.argument?.issue);
  const places = useSessionState((state) => state.layout?.places);
  const spec = places?.cards.get(issueId);
  if (issue === undefined || !spec || !places) return null;
  const { lines, em, line, padding, heading } = issueContent(issue, spec, places.type);
  return (
    <header
      className="issue"
      style={{ width, height, padding: `${padding.block}px ${padding.inline}px`, fontSize: em }}
    >
      {heading > 0 && (
        <p className="card-role" style={{ height: heading, fontSize: places.type.label }}>
          {issueHeading}
        </p>
      )}
      <p className="issue-text" dir="auto" style={{ lineHeight: `${line}px` }}>
        <Lines lines={lines} />
      </p>
    </header>
  );
}

/** What stands for claims that are not shown. Pressed, it shows them. */
function StubCard({ id, width, height }: { id: string; width: number; height: number }) {
  const session = useSession();
  const stub = useSessionState((state) => state.layout?.places.stubs.find((each) => each.id === id));
  if (!stub) return null;
  return (
    <button
      type="button"
      className="stub"
      style={{ width, height }}
      tabIndex={-1}
      onClick={() => session.openStub(stub)}
    >
      <bdi dir="ltr">{stub.words}</bdi>
    </button>
  );
}
