import mermaid from 'mermaid';
import { cardWidth, wordsOf } from '../claims.mjs';
import { makeZoomable } from '../zoomable.mjs';

const linesOf = (claim, indent = '  ') =>
  [
    `${indent}${claim.id}["${wordsOf(claim)}"]`,
    ...claim.children.map((child) => linesOf(child, `${indent}  `)),
  ].join('\n');

export async function draw(frame, thesis) {
  mermaid.initialize({
    startOnLoad: false,
    maxTextSize: Number.POSITIVE_INFINITY,
    maxEdges: Number.POSITIVE_INFINITY,
    fontSize: 16,
    mindmap: { maxNodeWidth: cardWidth, useMaxWidth: false },
  });
  const { svg } = await mermaid.render('drawing', `mindmap\n${linesOf(thesis)}`);
  frame.innerHTML = svg;
  makeZoomable(frame.querySelector('svg'), frame.querySelector('.mindmap-node'));
}
