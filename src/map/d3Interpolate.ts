// Stands in for d3-interpolate where React Flow asks for it: how it would fly from one view to another, which it is
// never asked to do (pan.ts moves the map).

export const interpolateZoom = () => () => [0, 0, 1];
export const interpolate = interpolateZoom;
