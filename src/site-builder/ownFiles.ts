// What goes into cli-assets/ beside the command line, and from where. Only the build of the program reads this.

import { readFileSync } from 'node:fs';

const fonts = 'node_modules/@expo-google-fonts';

const sources: Readonly<Record<string, string | readonly string[]>> = {
  'page.css': [
    'src/theme/tokens.css',
    'src/site-builder/pageText.css',
    'src/site-builder/pageAlone.css',
    'src/site-builder/fallbackFonts.css',
    'src/site-builder/page.css',
  ],
  'theme.js': 'public/theme.js',
  'activate.js': 'src/site-builder/activate.js',
  'NOTICE.txt': 'src/site-builder/NOTICE.txt',
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'SourceSerif4-Regular.ttf': `${fonts}/source-serif-4/400Regular/SourceSerif4_400Regular.ttf`,
  'SourceSerif4-SemiBold.ttf': `${fonts}/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf`,
  'SourceSans3-Regular.ttf': `${fonts}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  'SourceSans3-SemiBold.ttf': `${fonts}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'SourceSerif4-LICENSE.txt': `${fonts}/source-serif-4/LICENSE_FONT`,
  'SourceSans3-LICENSE.txt': `${fonts}/source-sans-3/LICENSE_FONT`,
};

/** Each by its name, with what is in it. */
export const readOwnFiles = (): [name: string, content: Uint8Array][] =>
  Object.entries(sources).map(([name, paths]) => [
    name,
    Buffer.concat([paths].flat().map((path) => readFileSync(path))),
  ]);
