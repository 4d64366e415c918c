// React Flow's own system without dragging, in its place for React Flow alone: see vite/slimFlow.ts.

export * from '@xyflow/system';

/** Our cards stay where they are. */
export function XYDrag() {
  return { update() {}, destroy() {} };
}
