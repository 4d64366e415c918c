// The edges in the window, with their words. They say nothing that the cards' names do not say, so
// screen readers pass over them.

import { memo } from 'react';
import { relationDashes } from '../drawing/relations.ts';
import { arrowHead } from '../drawing/shapes.ts';
import { relationWords } from '../labels/relationWords.ts';
import { roundedPath } from '../layout/edges.ts';
import type { Link, Trunk } from '../layout/layoutResult.ts';
import { useSession, useSessionState } from '../store/SessionContext.ts';
import { type Emphasis, emphasisOf } from '../store/standOut.ts';
import type { SessionState } from '../store/state.ts';

interface Props {
  links: readonly Link[];
  trunks: readonly Trunk[];
  /** In the middle view words are dots: they could not be read. */
  middle: boolean;
}

export const Edges = memo(function Edges({ links, trunks, middle }: Props) {
  const session = useSession();
  // Drawn again whenever what stands out is another.
  useSessionState((state) => emphasesOf(state, links, trunks));
  const state = session.store.getState();
  const emphasis = (id: string): Emphasis => emphasisOf(state, id);
  const stands = (id: string) => emphasis(id) === 'focus' || emphasis(id) === 'path';
  const trunkOf = ({ parent, relation }: Link) =>
    trunks.find((trunk) => trunk.parent === parent && trunk.relation === relation);
  const ways = links.flatMap((link) => {
    const trunk = trunkOf(link);
    return stands(link.id) && link.relation !== 'undercut' && trunk ? [{ link, trunk }] : [];
  });
  return (
    <svg className="edges" width="1" height="1" aria-hidden="true">
      {trunks.map((trunk) => (
        <g key={`${trunk.relation} ${trunk.parent}`} className={`trunk ${receding(emphasis(trunk.parent))}`}>
          <path d={trunk.path} />
          <path className="arrow" d={arrowHead(trunk.tip)} />
        </g>
      ))}
      {ways.map(({ link, trunk }) => (
        <path key={link.id} className="way" d={roundedPath([...link.way, trunk.joint, trunk.tip], 6)} />
      ))}
      {links.map((link) => (
        <g key={link.id} className={`link ${link.relation} ${look(emphasis(link.id))}`}>
          <path d={link.path} strokeDasharray={relationDashes[link.relation]} />
          {link.tip && <path className="arrow" d={arrowHead(link.tip)} />}
        </g>
      ))}
      {trunks.map((trunk) => (
        <Word
          key={`${trunk.relation} ${trunk.parent}`}
          trunk={trunk}
          middle={middle}
          look={receding(emphasis(trunk.parent))}
        />
      ))}
    </svg>
  );
});

function emphasesOf(state: SessionState, links: readonly Link[], trunks: readonly Trunk[]): string {
  const ids = [...links.map(({ id }) => id), ...trunks.map(({ parent }) => parent)];
  return ids.map((id) => emphasisOf(state, id)).join(' ');
}

function look(emphasis: Emphasis): string {
  return emphasis === 'focus' || emphasis === 'path' ? 'highlighted' : emphasis === 'rest' ? 'recedes' : '';
}

/** The line to the children of the claim in focus stands out with them. */
function receding(emphasis: Emphasis): string {
  return emphasis === 'focus' || emphasis === 'plain' ? '' : 'recedes';
}

interface WordProps {
  trunk: Trunk;
  middle: boolean;
  look: string;
}

function Word({ trunk: { relation, word }, middle, look }: WordProps) {
  if (!word) return null;
  const [x, y] = [word.x + word.width / 2, word.y + word.height / 2];
  if (middle) return <circle className={`dot ${relation} ${look}`} cx={x} cy={y} r={9} />;
  return (
    <g className={`word ${relation} ${look}`}>
      <rect {...word} rx={word.height / 2} />
      <text x={x} y={y + 5}>
        {relationWords[relation]}
      </text>
    </g>
  );
}
