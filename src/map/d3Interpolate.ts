// Stands in for d3-interpolate: how React Flow and d3-zoom would fly from one view to another, which they are never
// asked to do (pan.ts moves the map).

export const interpolateZoom = () => () => [0, 0, 1];
export const interpolate = interpolateZoom;
