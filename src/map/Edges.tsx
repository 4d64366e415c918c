// The edges in the window, with their words. They say nothing that the cards' names do not say, so
// screen readers pass over them.

import { memo } from 'react';
import { relationDashes, relationWords } from '../drawing/relations.ts';
import { arrowHead } from '../drawing/shapes.ts';
import type { Link, Point, Trunk } from '../layout/layoutResult.ts';
import { spacing } from '../layout/spacing.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { type Emphasis, emphasisOf } from '../store/standOut.ts';
import type { SessionState } from '../store/state.ts';

interface Props {
  links: readonly Link[];
  trunks: readonly Trunk[];
  /** Beside names, words are dots: they could not be read. */
  dots: boolean;
}

export const Edges = memo(function Edges({ links, trunks, dots }: Props) {
  const session = useSession();
  // Drawn again whenever what stands out is another.
  useSessionState((state) => emphasesOf(state, links, trunks));
  const state = session.store.getState();
  const emphasis = (id: string): Emphasis => emphasisOf(state, id);
  const stands = (id: string) => emphasis(id) === 'focus' || emphasis(id) === 'path';
  const byParent = new Map(trunks.map((trunk) => [trunk.parent, trunk]));
  const ways = links.flatMap((link) => {
    const trunk = byParent.get(link.parent);
    return stands(link.id) && link.relation !== 'undercut' && trunk ? [{ link, trunk }] : [];
  });
  return (
    <svg className="edges" width="1" height="1" aria-hidden="true">
      {trunks.map((trunk) => (
        <g key={trunk.parent} className={`trunk ${receding(emphasis(trunk.parent))}`}>
          <path d={trunk.path} />
          <path className="arrow" d={arrowHead(trunk.tip)} />
        </g>
      ))}
      {ways.map(({ link, trunk }) => (
        <path key={link.id} className="way" d={wayTo(link.from, trunk)} />
      ))}
      {links.map((link) => (
        <g key={link.id} className={`link ${link.relation} ${look(emphasis(link.id))}`}>
          <path d={link.path} strokeDasharray={relationDashes[link.relation]} />
          {link.tip && <path className="arrow" d={arrowHead(link.tip)} />}
        </g>
      ))}
      {links.map((link) => (
        <Word key={link.id} link={link} dots={dots} look={look(emphasis(link.id))} />
      ))}
    </svg>
  );
});

function emphasesOf(state: SessionState, links: readonly Link[], trunks: readonly Trunk[]): string {
  const ids = [...links.map(({ id }) => id), ...trunks.map(({ parent }) => parent)];
  return ids.map((id) => emphasisOf(state, id)).join(' ');
}

/** The part of a trunk that a child's way to its parent takes. */
function wayTo(from: Point, { joint, tip }: Trunk): string {
  return `M${from.x} ${from.y}L${joint.x} ${joint.y}L${tip.x} ${tip.y}`;
}

function look(emphasis: Emphasis): string {
  return emphasis === 'focus' || emphasis === 'path' ? 'highlighted' : emphasis === 'rest' ? 'recedes' : '';
}

/** The line to the children of the claim in focus stands out with them. */
function receding(emphasis: Emphasis): string {
  return emphasis === 'focus' || emphasis === 'plain' ? '' : 'recedes';
}

interface WordProps {
  link: Link;
  dots: boolean;
  look: string;
}

function Word({ link: { relation, label }, dots, look }: WordProps) {
  const word = relationWords[relation];
  if (!word) return null;
  if (dots) return <circle className={`dot ${relation} ${look}`} cx={label.x} cy={label.y} r={9} />;
  const width = spacing.word.widths[relation];
  const { height } = spacing.word;
  return (
    <g className={`word ${relation} ${look}`}>
      <rect x={label.x - width / 2} y={label.y - height / 2} width={width} height={height} rx={height / 2} />
      <text x={label.x} y={label.y + 5}>
        {word}
      </text>
    </g>
  );
}
