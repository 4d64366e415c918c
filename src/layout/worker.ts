// Lays out large maps away from the page's own thread.

import { computeLayout } from './computeLayout.ts';
import type { Direction, LayoutNode, LayoutResult } from './layoutResult.ts';
import type { SpacingOptions } from './spacing.ts';

export interface LayoutRequest {
  root: LayoutNode;
  direction: Direction;
  spacing: SpacingOptions;
  mirrored: boolean;
}

// What a worker's global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: LayoutRequest & { job: number } }) => void) | null;
  postMessage(reply: { job: number; answer: LayoutResult }): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { job, root, direction, spacing, mirrored } }) => {
  scope.postMessage({ job, answer: computeLayout(root, direction, spacing, mirrored) });
};
