// One peer in a page of its own: what draws and what is drawn are fetched at the same time.

const peers = {
  argdown: () => import('./peers/argdown.mjs'),
  cytoscape: () => import('./peers/cytoscape.mjs'),
  markmap: () => import('./peers/markmap.mjs'),
  mermaid: () => import('./peers/mermaid.mjs'),
  reactFlow: () => import('./peers/reactFlow.mjs'),
};

const query = new URLSearchParams(location.search);
const [{ draw }, { thesis }] = await Promise.all([
  peers[query.get('peer')](),
  fetch(query.get('map')).then((answer) => answer.json()),
]);
await draw(document.getElementById('map'), thesis, query);
