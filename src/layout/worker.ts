// Lays out large maps away from the page's own thread.

import { layOut } from './layOut.ts';
import type { Direction, LayoutNode, Places } from './places.ts';

export interface LayoutRequest {
  job: number;
  root: LayoutNode;
  direction: Direction;
  mirrored: boolean;
}
export interface LayoutReply {
  job: number;
  places: Places;
}

// What a worker's global scope is here; the pure rooms know no DOM types.
interface Scope {
  onmessage: ((event: { data: LayoutRequest }) => void) | null;
  postMessage(reply: LayoutReply): void;
}
const scope = globalThis as unknown as Scope;

scope.onmessage = ({ data: { job, root, direction, mirrored } }) => {
  scope.postMessage({ job, places: layOut(root, direction, mirrored) });
};
