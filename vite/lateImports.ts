import type { Plugin } from 'vite';

/** Lets src/store/loadPart.ts ask for a script again that failed: by its name, it gives what its address ends in. */
export function lateImports(): Plugin {
  return {
    name: 'late-imports',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      // Vite looks for what else such an import needs.
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          chunk.code = chunk.code.replace(
            /\bimport\((["'`])\.\/([\w.-]+\.js)\1\)/g,
            (_, _quote, name) => `import(\`./${name}\${globalThis.lateImports?.get(\`${name}\`)??\`\`}\`)`,
          );
        }
      },
    },
  };
}
