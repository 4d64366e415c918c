import type { Plugin } from 'vite';

/** In one environment, other modules in the place of some. @param standIns What is imported, and what instead. */
export function standIns(environment: string, standIns: readonly [RegExp, string][]): Plugin {
  return {
    name: `stand-ins-${environment}`,
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === environment,
    async resolveId(source, importer, options) {
      const found = standIns.find(([pattern]) => pattern.test(source));
      return found ? await this.resolve(found[1], importer, options) : null;
    },
  };
}
