import react from '@vitejs/plugin-react';
import { type Alias, defineConfig, type UserConfig } from 'vite';
import { oldestBrowsers } from './vite.oldestBrowsers.ts';
import { slimFlow } from './vite.slimFlow.ts';
import { slimSchema } from './vite.slimSchema.ts';

/**
 * One classic script and one style sheet in dist/: frames with an opaque origin load no modules from hosts that send
 * no CORS header, and pages from a disk load none at all.
 *
 * @param name Of the files, and of the entry in src/.
 */
export function classicScript(name: string, alias: Alias[]): UserConfig {
  return defineConfig({
    base: './',
    plugins: [react(), slimFlow(), slimSchema()],
    publicDir: false,
    worker: { format: 'iife' },
    resolve: { alias },
    build: {
      target: oldestBrowsers,
      emptyOutDir: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: { [name]: `src/${name}.tsx` },
        output: {
          format: 'iife',
          entryFileNames: '[name].js',
          assetFileNames: ({ names }) =>
            names[0]?.endsWith('.css') ? `${name}.css` : 'assets/[name]-[hash][extname]',
        },
      },
    },
  });
}
