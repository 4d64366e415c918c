// React Flow's own system without what our map never does, in its place for React Flow alone: see vite/slimFlow.ts.
// Cards stay where they are, as large as we say, and have no handles; no view is fitted to them; edges and the map in
// small are our own (Edges.tsx, Minimap.tsx).

export * from '@xyflow/system';

const nothing = () => undefined;
const none = () => [];

/** For who programs with React Flow: the built program tells them nobody. */
export const errorMessages = new Proxy({}, { get: () => () => 'React Flow' });
/** What it says to screen readers of nodes that can be selected and moved. */
export const defaultAriaLabelConfig = {};
export const mergeAriaLabelConfig = nothing;

export const XYDrag = () => ({ update() {}, destroy() {} });
export const calculateNodePosition = nothing;
export const handleExpandParent = none;
export const evaluateAbsolutePosition = nothing;

export const XYHandle = { onPointerDown() {}, isValid: () => ({}) };
export const getHandlePosition = nothing;
export const getHostForElement = nothing;

/** Nothing is measured. */
export const updateNodeInternals = () => ({ changes: [], updatedInternals: false });
export const updateAbsolutePositions = nothing;

export const XYMinimap = XYDrag;

export const fitViewport = async () => false;
export const getViewportForBounds = nothing;
export const getInternalNodesBounds = () => ({});
export const getNodesBounds = nothing;

export const getNodesInside = none;
export const getOverlappingArea = () => 0;
export const areSetsEqual = () => true;
export const calcAutoPan = () => [0, 0];
export const panBy = async () => false;

export const addEdge = (_edge: unknown, edges: unknown) => edges;
export const getElementsToRemove = async () => ({ nodes: [], edges: [] });
export const updateConnectionLookup = nothing;
export const getConnectionStatus = nothing;
export const createMarkerIds = none;
export const getMarkerId = nothing;
export const getElevatedEdgeZIndex = () => 0;
export const isEdgeVisible = () => false;

const noPath = () => ['', 0, 0, 0, 0];
export const getBezierPath = noPath;
export const getSmoothStepPath = noPath;
export const getStraightPath = noPath;
export const getBezierEdgeCenter = () => [0, 0, 0, 0];
export const getEdgePosition = () => null;
