import { Markmap } from 'markmap-view';
import { cardWidth, wordsOf } from '../claims.mjs';

const nodeOf = (claim) => ({ content: wordsOf(claim), children: claim.children.map(nodeOf) });

export async function draw(frame, thesis) {
  const svg = frame.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'svg'));
  const map = new Markmap(svg, {
    autoFit: false,
    duration: 0,
    maxWidth: cardWidth,
    style: () => '.markmap { --markmap-font: 16px/20px sans-serif; }',
  });
  await map.setData(nodeOf(thesis));
  await map.centerNode(map.state.data);
}
