import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { withoutEffects } from './slimArgdown.ts';

/** What stands in for what, wherever it is asked for. */
const everywhere = new Map([
  ['d3-transition', resolve('src/map/d3Transition.ts')],
  ['d3-interpolate', resolve('src/map/d3Interpolate.ts')],
]);
/** The same where React Flow alone asks for it. */
const inFlow = new Map([
  ['@xyflow/system', resolve('src/map/flowSystem.ts')],
  ['zustand/traditional', resolve('src/map/flowStore.ts')],
]);

/** Puts less in the place of what React Flow brings and this program never uses: transitions and dragging of d3, edges. */
export function slimFlow(): Plugin {
  return {
    name: 'slim-flow',
    enforce: 'pre',
    resolveId: (source, importer) =>
      everywhere.get(source) ?? (importer?.includes('@xyflow/react') ? inFlow.get(source) : null),
  };
}

/**
 * What makes a component or a context does nothing else: most of React Flow's that nobody uses go. Those that are named
 * stay; without `propertyWriteSideEffects` they would go too, but so does what @tanstack/react-virtual writes.
 */
export const treeshake = {
  // Nothing here reads a property for what the reading does.
  propertyReadSideEffects: false as const,
  manualPureFunctions: ['memo', 'forwardRef', 'createContext'],
  ...withoutEffects,
};
