// Who is measured: where each is found, and what shows its cards.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Packages say their version in a file that not all of them let be imported. */
function versionOf(name) {
  for (const folder of require.resolve.paths(name)) {
    try {
      return JSON.parse(readFileSync(`${folder}/${name}/package.json`, 'utf8')).version;
    } catch {}
  }
  throw new Error(`${name} is not installed: run npm ci in bench/peers.`);
}

const ours = (query) => (map) => `/site/?map=${map}${query}`;
const peer = (name) => (map) => `/peers/?peer=${name}&map=${map}`;
const reactFlow = `React Flow ${versionOf('@xyflow/react')}`;

/**
 * `thesis` finds the thesis's card, `cards` all of them; a peer that draws on a canvas says both itself. All are
 * compared with the `reference`, which does what they do.
 */
export const contestants = [
  {
    id: 'all',
    name: 'Therefore, everything open',
    short: 'Therefore, everything open',
    ours: true,
    reference: true,
    path: ours('&detail=sentences&expand=all'),
    thesis: '[data-claim="n0"]',
    cards: '[data-claim]',
  },
  {
    id: 'opening',
    name: 'Therefore, as it opens',
    short: 'Therefore, as it opens',
    ours: true,
    path: ours(''),
    thesis: '[data-claim="n0"]',
    cards: '[data-claim]',
  },
  {
    id: 'visible',
    name: `${reactFlow}, \`onlyRenderVisibleElements\``,
    short: 'React Flow, only visible elements',
    path: peer('reactFlow&visible'),
    thesis: '.react-flow__node[data-id="n0"]',
    cards: '.react-flow__node',
  },
  {
    id: 'reactFlow',
    name: `${reactFlow}, given all cards`,
    short: 'React Flow, given all cards',
    path: peer('reactFlow'),
    thesis: '.react-flow__node[data-id="n0"]',
    cards: '.react-flow__node',
  },
  {
    id: 'markmap',
    name: `markmap ${versionOf('markmap-view')}`,
    short: 'markmap',
    path: peer('markmap'),
    thesis: '.markmap-node[data-depth="1"] foreignObject > div > div',
    cards: '.markmap-node foreignObject > div > div',
  },
  {
    id: 'cytoscape',
    name: `Cytoscape.js ${versionOf('cytoscape')}, layout \`breadthfirst\``,
    short: 'Cytoscape.js',
    path: peer('cytoscape'),
  },
  {
    id: 'mermaid',
    name: `Mermaid ${versionOf('mermaid')}, mindmap`,
    short: 'Mermaid, mindmap',
    path: peer('mermaid'),
    thesis: '.mindmap-node',
    cards: '.mindmap-node',
  },
  {
    id: 'argdown',
    name: `Argdown ${versionOf('@argdown/core')}, Graphviz ${versionOf('@hpcc-js/wasm-graphviz')} (wasm)`,
    short: 'Argdown, Graphviz',
    path: peer('argdown'),
    thesis: 'g.node',
    cards: 'g.node',
  },
];
