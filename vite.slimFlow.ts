import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Of d3-color, what d3-interpolate asks for. We fade no colours. */
const noColours =
  'export const rgb = null, hsl = null, lab = null, hcl = null, cubehelix = null, color = null;';

/** Our cards stay where they are. */
const noDrag = 'export const drag = null;';
const stillCards = 'function XYDrag() { return { update() {}, destroy() {} }; }';

/**
 * Leaves out what React Flow brings and this program never uses: transitions, colours and dragging of d3, and components of its
 * own (controls, minimap, background), which are kept otherwise because they are given names.
 */
export function slimFlow(): Plugin {
  return {
    name: 'slim-flow',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === 'd3-transition') return resolve('src/map/d3Transition.ts');
      if (source === 'd3-color') return '\0d3-color';
      if (source === 'd3-drag' && importer?.includes('@xyflow')) return '\0d3-drag';
      if (source === 'd3-interpolate' && importer?.includes('@xyflow'))
        return resolve('src/map/d3Interpolate.ts');
      return null;
    },
    load: (id) => (id === '\0d3-color' ? noColours : id === '\0d3-drag' ? noDrag : null),
    transform(code, id) {
      if (id.includes('@xyflow/system/')) {
        return code.replace(/^function XYDrag\(/m, `${stillCards}\nfunction draggedCards(`);
      }
      if (!id.includes('@xyflow/react/')) return null;
      return code
        .replace(/^\w+\.displayName = [^;\n]+;$/gm, '')
        .replace(/= (memo|forwardRef|createContext)\(/g, '= /* @__PURE__ */ $1(');
    },
  };
}
