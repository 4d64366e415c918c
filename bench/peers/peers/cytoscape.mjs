import cytoscape from 'cytoscape';
import { cardWidth, heightOf, walk, wordsOf } from '../claims.mjs';

export function draw(frame, thesis) {
  const elements = [...walk(thesis)].flatMap(({ claim, parent }) => [
    { data: { id: claim.id, words: wordsOf(claim), height: heightOf(claim) } },
    ...(parent ? [{ data: { source: parent.id, target: claim.id, role: claim.role } }] : []),
  ]);
  const map = cytoscape({
    container: frame,
    elements,
    // Else a drag that begins on a card moves the card.
    autoungrabify: true,
    style: [
      {
        selector: 'node',
        style: {
          shape: 'round-rectangle',
          width: cardWidth,
          height: 'data(height)',
          label: 'data(words)',
          'font-size': 16,
          'text-wrap': 'wrap',
          'text-max-width': cardWidth - 24,
          'text-valign': 'center',
          'background-color': '#fff',
          'border-color': '#667',
          'border-width': 1,
        },
      },
      { selector: 'edge', style: { width: 1, 'line-color': '#2a7' } },
      { selector: 'edge[role = "objection"]', style: { 'line-color': '#c44' } },
    ],
    // Its own layout for trees.
    layout: { name: 'breadthfirst', directed: true, roots: [thesis.id], fit: false, spacingFactor: 1 },
  });
  const root = map.getElementById(thesis.id);
  map.zoom(1);
  map.center(root);
  map.once('render', () => {
    // Words on a canvas are not in the document.
    globalThis.thesisOnScreen = () => {
      const { x1: left, x2: right, y1: top, y2: bottom } = root.renderedBoundingBox();
      return { left, right, top, bottom, fontSize: 16 * map.zoom(), words: root.data('words') };
    };
    globalThis.cardsOnScreen = () =>
      map.nodes().filter((node) => {
        const { x1, x2, y1, y2 } = node.renderedBoundingBox();
        return x1 < innerWidth && x2 > 0 && y1 < innerHeight && y2 > 0;
      }).length;
  });
}
