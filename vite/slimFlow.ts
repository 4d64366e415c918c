import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { withoutEffects } from './slimArgdown.ts';

/** Of d3-color, what d3-interpolate asks for. We fade no colours. */
const noColours =
  'export const rgb = null, hsl = null, lab = null, hcl = null, cubehelix = null, color = null;';

/** Puts less in the place of what React Flow brings and this program never uses: transitions, colours and dragging of d3. */
export function slimFlow(): Plugin {
  return {
    name: 'slim-flow',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'd3-transition') return resolve('src/map/d3Transition.ts');
      if (source === 'd3-color') return '\0d3-color';
      if (source === '@xyflow/system' && importer?.includes('@xyflow/react'))
        return resolve('src/map/flowSystem.ts');
      if (source === 'd3-interpolate' && importer?.includes('@xyflow'))
        return resolve('src/map/d3Interpolate.ts');
      return null;
    },
    load: (id) => (id === '\0d3-color' ? noColours : null),
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
