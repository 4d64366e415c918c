// The edges in the window, with their words. They say nothing that the cards' names do not say, so
// screen readers pass over them.

import { memo } from 'react';
import { relationDashes, relationWords } from '../drawing/draw.ts';
import { arrowHead } from '../drawing/shapes.ts';
import type { Link, Trunk } from '../layout/places.ts';
import { spacing } from '../layout/spacing.ts';

interface Props {
  links: readonly Link[];
  trunks: readonly Trunk[];
}

export const Edges = memo(function Edges({ links, trunks }: Props) {
  return (
    <svg className="edges" width="1" height="1" aria-hidden="true">
      {trunks.map((trunk) => (
        <g key={trunk.parent} className="trunk">
          <path d={trunk.path} />
          <path className="arrow" d={arrowHead(trunk.tip)} />
        </g>
      ))}
      {links.map((link) => (
        <g key={link.id} className={`link ${link.relation}`}>
          <path d={link.path} strokeDasharray={relationDashes[link.relation]} />
          {link.tip && <path className="arrow" d={arrowHead(link.tip)} />}
        </g>
      ))}
      {links.map((link) => (
        <Word key={link.id} link={link} />
      ))}
    </svg>
  );
});

function Word({ link: { relation, label } }: { link: Link }) {
  const word = relationWords[relation];
  if (!word) return null;
  const width = spacing.word.widths[relation];
  const { height } = spacing.word;
  return (
    <g className={`word ${relation}`}>
      <rect x={label.x - width / 2} y={label.y - height / 2} width={width} height={height} rx={height / 2} />
      <text x={label.x} y={label.y + 5}>
        {word}
      </text>
    </g>
  );
}
