// A program folder for tests: what is made for built pages as it is, and a small map that only says that it ran.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readOwnFiles } from '../../src/site-builder/ownFiles.ts';
import { folderWith } from '../cli/ran.ts';

const face = (family: string, file: string, range: string) =>
  `@font-face{font-family:${family} Variable;font-style:normal;font-display:swap;src:url(./assets/${file}) format("woff2-variations");unicode-range:${range}}`;

const script =
  'const worker=new URL(`assets/worker-a1.js`,document.currentScript&&document.currentScript.tagName.toUpperCase()===`SCRIPT`&&document.currentScript.src||document.baseURI).href;document.title="</script><!--"';
const style = [
  face('Source Serif 4', 'serif-latin-b2.woff2', 'U+0000-00FF,U+0131'),
  face('Source Serif 4', 'serif-greek-c3.woff2', 'U+0370-03FF'),
  face('Source Sans 3', 'sans-latin-d4.woff2', 'U+0??,U+131'),
  '.embed{color:red}',
].join('');

export const embedFiles: Readonly<Record<string, string>> = {
  'embed.js': script,
  'embed.css': style,
  'full.js': `${script};/* all of it */`,
  'full.css': `${style}.present{color:red}`,
  'assets/worker-a1.js': 'onmessage=()=>postMessage("</script>")',
  'assets/serif-latin-b2.woff2': 'serif latin',
  'assets/serif-greek-c3.woff2': 'serif greek',
  'assets/sans-latin-d4.woff2': 'sans latin',
};

/** Until the test is over. @param left Files that are left out. */
export function programFolder(left: readonly string[] = []): string {
  const folder = folderWith({});
  mkdirSync(join(folder, 'assets'));
  mkdirSync(join(folder, 'cli-assets'));
  for (const [name, content] of Object.entries(embedFiles)) {
    if (!left.includes(name)) writeFileSync(join(folder, name), content);
  }
  for (const [name, content] of readOwnFiles()) {
    if (!left.includes(`cli-assets/${name}`)) writeFileSync(join(folder, 'cli-assets', name), content);
  }
  return folder;
}
