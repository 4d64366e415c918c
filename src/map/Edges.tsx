// The edges in the window, with their words. They say nothing that the cards' names do not say, so
// screen readers pass over them.

import { memo } from 'react';
import { relationDashes } from '../drawing/relations.ts';
import { arrowHead } from '../drawing/shapes.ts';
import { relationWords } from '../labels/relationWords.ts';
import type { Box, Link, Trunk } from '../layout/layoutResult.ts';
import { roundedPath } from '../layout/roundedPath.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { type Emphasis, emphasisOf } from '../store/standOut.ts';
import type { SessionState } from '../store/state.ts';
import { nearPath } from './nearPath.ts';

/** Near enough to the corners of the lines below at all sizes of type, in pixels. */
const bend = 8;

interface Props {
  /** The window. */
  view: Box;
  links: readonly Link[];
  trunks: readonly Trunk[];
}

export const Edges = memo(function Edges({ view, links, trunks }: Props) {
  const session = useSession();
  // Drawn again whenever what stands out is another.
  useSessionState((state) => emphasesOf(state, links, trunks));
  const state = session.store.getState();
  const emphasis = (id: string): Emphasis => emphasisOf(state, id);
  const stands = (id: string) => emphasis(id) === 'focus' || emphasis(id) === 'path';
  const ways = links.flatMap((link) => {
    const trunk = trunks.find(({ parent, relation }) => parent === link.parent && relation === link.relation);
    return stands(link.id) && trunk ? [{ link, trunk }] : [];
  });
  const standsOut = new Set(ways.map(({ trunk }) => trunk));
  /** The line to the children of the claim in focus stands out with them. */
  const lookOf = (trunk: Trunk) =>
    standsOut.has(trunk) || /focus|plain/.test(emphasis(trunk.parent)) ? '' : 'recedes';
  return (
    <svg className="edges" width="1" height="1" aria-hidden="true">
      {trunks.map((trunk) => (
        <g key={`${trunk.parent} ${trunk.relation}`} className={`trunk ${trunk.relation} ${lookOf(trunk)}`}>
          <path d={nearPath(trunk.path, view)} strokeDasharray={relationDashes[trunk.relation]} />
          <path className="arrow" d={arrowHead(trunk.tip)} />
        </g>
      ))}
      {links.map((link) => (
        <g key={link.id} className={`link ${link.relation} ${emphasis(link.id) === 'rest' ? 'recedes' : ''}`}>
          <path d={nearPath(link.path, view)} strokeDasharray={relationDashes[link.relation]} />
          {link.tip && <path className="arrow" d={arrowHead(link.tip)} />}
        </g>
      ))}
      {ways.map(({ link, trunk }) => (
        <path
          key={link.id}
          className={`way ${link.relation}`}
          d={nearPath(roundedPath([...link.way, trunk.joint, trunk.tip], bend), view)}
        />
      ))}
      {trunks.map((trunk) => (
        <Word key={`${trunk.parent} ${trunk.relation}`} trunk={trunk} look={lookOf(trunk)} />
      ))}
    </svg>
  );
});

function emphasesOf(state: SessionState, links: readonly Link[], trunks: readonly Trunk[]): string {
  const ids = [...links.map(({ id }) => id), ...trunks.map(({ parent }) => parent)];
  return ids.map((id) => emphasisOf(state, id)).join(' ');
}

function Word({ trunk: { relation, word }, look }: { trunk: Trunk; look: string }) {
  if (!word) return null;
  const { x, y, width, height } = word;
  return (
    <g className={`word ${relation} ${look}`}>
      <rect x={x} y={y} width={width} height={height} rx={height / 2} />
      <text x={x + width / 2} y={y + height / 2} dominantBaseline="central">
        {relationWords[relation]}
      </text>
    </g>
  );
}
