// Stands in for d3-interpolate where React Flow asks for it: of its two ways from one view to another we use the one
// that flies, and the other brings all that is known of colours.

import { interpolateZoom } from 'd3-interpolate';

export { interpolateZoom };
export const interpolate = interpolateZoom;
