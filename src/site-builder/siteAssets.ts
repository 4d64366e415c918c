// What all pages of a built folder share, by names that hold the content's hash.

import { latinFiles, pageFaces } from './fontFaces.ts';
import { hashedName } from './hashes.ts';
import { asMarkup, joined, type Markup, tag } from './html.ts';
import type { OutFile } from './outFile.ts';
import type { ProgramFiles } from './programFiles.ts';

export interface SiteAssets {
  files: OutFile[];
  /** Names below assets/: of the map and its style, of the whole program, of the page's style and scripts, of fonts needed at once. */
  script: string;
  style: string;
  fullScript: string;
  fullStyle: string;
  pageStyle: string;
  wake: string;
  /** The code itself, which stands in each page: nothing is waited for before the drawing is painted. */
  theme: string;
  fonts: readonly string[];
}

export function siteAssets(program: ProgramFiles): SiteAssets {
  const files: OutFile[] = [...program.others].map(([name, content]) => ({
    path: `assets/${name}`,
    content,
  }));
  const add = (name: string, content: string) => {
    const hashed = hashedName(name, content);
    files.push({ path: `assets/${hashed}`, content });
    return hashed;
  };
  return {
    files,
    script: add('embed.js', program.script),
    style: add('embed.css', program.style),
    fullScript: add('full.js', program.fullScript),
    fullStyle: add('full.css', program.fullStyle),
    pageStyle: add('page.css', `${pageFaces(program.style)}\n${program.pageStyle}`),
    wake: add('activate.js', program.activateScript),
    theme: program.themeScript.trim(),
    fonts: latinFiles(program.style),
  };
}

/**
 * What the head of a page asks for.
 *
 * @param up From the page to the folder of the site: "../".
 * @param wakes Whether there is a map in the page that comes to life.
 */
export function headFiles({ fonts, pageStyle, wake, theme }: SiteAssets, up: string, wakes = true): Markup {
  const font = { rel: 'preload', as: 'font', type: 'font/woff2', crossorigin: true };
  return joined(
    [
      asMarkup(`<script>${theme}</script>`),
      tag('link', { rel: 'stylesheet', href: `${up}assets/${pageStyle}` }),
      ...fonts.map((name) => tag('link', { ...font, href: `${up}assets/${name}` })),
      wakes && tag('script', { src: `${up}assets/${wake}`, defer: true }),
    ],
    '\n',
  );
}
