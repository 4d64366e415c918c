/**
 * Of @argdown/core its parser and what makes a map are asked for; that it also brings Graphviz, a highlighter and exports
 * has no effect of its own, so that what nobody uses goes.
 */
export const withoutEffects = {
  moduleSideEffects: [
    {
      test: /[\\/]node_modules[\\/](@argdown|@hpcc-js|@chevrotain|chevrotain|highlight\.js|js-yaml|lodash-es|xmlbuilder)[\\/]/,
      sideEffects: false,
    },
  ],
};
