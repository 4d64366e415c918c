// The peer: the same claims at the same places, all of them given to React Flow.

import { type Edge, type Node, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import { parseArgument } from '../../src/argument/parseArgument.ts';
import { sentenceOf } from '../../src/argument/walk.ts';
import { freeLayout } from '../../src/layout/freeLayout.ts';
import { pageType } from '../../src/layout/typeSizes.ts';
import { generatedMap } from '../../tests/browser/generatedMap.ts';
import '@xyflow/react/dist/style.css';

const claims = Number(new URLSearchParams(location.search).get('claims') ?? 1000);
const { argument } = parseArgument(generatedMap(claims));
const root = document.getElementById('root');
if (root && argument) {
  const places = freeLayout(argument, {
    direction: 'down',
    listWidth: 400,
    expanded: new Set(argument.claims.keys()),
    type: pageType,
  });
  const nodes: Node[] = [...places.boxes].flatMap(([id, { x, y, width, height }]) => {
    const claim = argument.claims.get(id);
    return claim
      ? [{ id, position: { x, y }, data: { label: sentenceOf(argument, claim) }, width, height }]
      : [];
  });
  const edges: Edge[] = places.links.map(({ id, parent }) => ({ id: `e${id}`, source: parent, target: id }));
  root.style.height = '100vh';
  const start = places.boxes.get('n0') ?? { x: 0, y: 0 };
  createRoot(root).render(
    <ReactFlow
      nodes={nodes}
      edges={edges}
      minZoom={0.02}
      defaultViewport={{ x: 500 - start.x, y: 40, zoom: 1 }}
    />,
  );
  requestAnimationFrame(() => requestAnimationFrame(() => performance.mark('map-ready')));
}
