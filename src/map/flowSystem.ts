// React Flow's own system without what our map never does, in its place for React Flow alone: see vite/slimFlow.ts.
// Cards stay where they are and have no handles; edges and the map in small are our own (Edges.tsx, Minimap.tsx).

export * from '@xyflow/system';

export const XYDrag = () => ({ update() {}, destroy() {} });

export const XYHandle = { onPointerDown() {}, isValid: () => ({}) };

export const XYMinimap = XYDrag;

export const addEdge = (_edge: unknown, edges: unknown) => edges;
export const getElementsToRemove = async () => ({ nodes: [], edges: [] });

const noPath = () => ['', 0, 0, 0, 0];
export const getBezierPath = noPath;
export const getSmoothStepPath = noPath;
export const getStraightPath = noPath;
export const getBezierEdgeCenter = () => [0, 0, 0, 0];
export const getEdgePosition = () => null;
