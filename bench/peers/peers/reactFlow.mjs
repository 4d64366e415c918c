import '@xyflow/react/dist/style.css';
import { ReactFlow } from '@xyflow/react';
import { flextree } from 'd3-flextree';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { cardWidth, heightOf, wordsOf } from '../claims.mjs';

const tree = flextree({
  nodeSize: ({ data }) => [cardWidth + 24, heightOf(data) + 60],
});

export function draw(frame, thesis, query) {
  const nodes = [];
  const edges = [];
  tree(tree.hierarchy(thesis)).each(({ data, parent, x, y }) => {
    const { id } = data;
    const [width, height] = [cardWidth, heightOf(data)];
    nodes.push({
      id,
      position: { x: x - cardWidth / 2, y },
      data: { label: wordsOf(data) },
      width,
      height,
      style: { fontSize: 16 },
    });
    if (parent) edges.push({ id: `to ${id}`, source: parent.data.id, target: id });
  });
  createRoot(frame).render(
    createElement(ReactFlow, {
      defaultNodes: nodes,
      defaultEdges: edges,
      defaultViewport: { x: innerWidth / 2, y: 40, zoom: 1 },
      minZoom: 0.02,
      // Else a drag that begins on a card moves the card.
      nodesDraggable: false,
      onlyRenderVisibleElements: query.has('visible'),
    }),
  );
}
