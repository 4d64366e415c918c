// Pan and zoom for drawings that come without: as Argdown's own page has them, by d3-zoom.

import { select } from 'd3-selection';
import { zoom, zoomIdentity } from 'd3-zoom';

/** Shows a drawing in its own size, its thesis in the middle of the window. */
export function makeZoomable(svg, thesis) {
  for (const name of ['width', 'height', 'viewBox', 'style']) svg.removeAttribute(name);
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  group.append(...svg.childNodes);
  svg.append(group);
  const frame = svg.getBoundingClientRect();
  const { left, right, top, bottom } = thesis.getBoundingClientRect();
  const behavior = zoom().on('zoom', ({ transform }) => group.setAttribute('transform', transform));
  select(svg)
    .call(behavior)
    .call(
      behavior.transform,
      zoomIdentity.translate(
        frame.width / 2 - ((left + right) / 2 - frame.left),
        frame.height / 2 - ((top + bottom) / 2 - frame.top),
      ),
    );
}
