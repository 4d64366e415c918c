// The site's own page: what `therefore build` makes of the flagship, to be read before any script and without one,
// and round its drawing what the program shows there. Runs once, at the end of a build.

import { firstSight } from '../src/apps/explore/first/FirstSight.tsx';
import { firstDrawings } from '../src/apps/explore/first/firstDrawings.ts';
import { readMap } from '../src/files/readMap.ts';
import { openingOf } from '../src/layout/opening.ts';
import { facesOf, latinFaces, latinFiles, pageFaces, withoutFaces } from '../src/site-builder/fontFaces.ts';
import { policyHash } from '../src/site-builder/hashes.ts';
import {
  asMarkup,
  dataScript,
  type HtmlAttributes,
  joined,
  type Markup,
  tag,
  text,
} from '../src/site-builder/html.ts';
import { pageHtml } from '../src/site-builder/mapPage.ts';
import { mapToBuild } from '../src/site-builder/mapToBuild.ts';
import { fewerDrawings, openingDrawing } from '../src/site-builder/poster.ts';
import { flagship } from '../src/store/openMap.ts';

interface Parts {
  /** As Vite made it. */
  page: string;
  /** Scripts that stand in the page: colours, and those of src/apps/explore/first/. */
  theme: string;
  decide: string;
  fonts: string;
  place: string;
  /** What stands in the page too, and the style of the program, which names the fonts. */
  style: string;
  programStyle: string;
  /** Below the site: what the program begins with. */
  scripts: readonly string[];
  /** And goes on with, where it opens with the map, or with the outline, and what stands round either. */
  mapScripts: readonly string[];
  roundScripts: readonly string[];
  /** Lays maps out: needed at once where the page has not drawn the map. */
  layoutScripts: readonly string[];
  outlineScripts: readonly string[];
  styleFile: string;
}

/** What is open in the outline that the program then shows beside the map. */
const desk = { width: 1360, height: 660 };

/** A window in which the map opens as a list. */
const phone = { width: 390, height: 700 };

export async function firstPage(parts: Parts): Promise<string> {
  const file = `data/${flagship}.json`;
  const io = { stdin: nothing(), out: () => undefined, err: () => undefined, programFolder: '' };
  const read = await readMap(file, io);
  const { argument } = read;
  if (!argument) throw new Error(`${file} is no sound map.`);
  const map = await mapToBuild({ ...read, argument }, flagship, io);

  const head = `${parts.theme}${parts.decide}`;
  // Faces stay when the rest goes, and those of the program are here too: with a style sheet that has some, Chromium
  // lets all fonts go, takes them anew, and draws again what it had drawn.
  const { programStyle } = parts;
  const program = facesOf(programStyle).join('');
  const first = pageFaces(latinFaces(programStyle).join('\n'));
  const faces = `${fromPage(program + first)}${facesOf(parts.style).join('')}`;
  const style = withoutFaces(parts.style);
  const fonts = latinFiles(programStyle).map((name) => `assets/${name}`);
  const { drawings, openings } = firstDrawings(argument);
  const seen = joined([
    asMarkup(firstSight(argument, 'map', openingOf(argument, desk, null, null))),
    asMarkup(firstSight(argument, 'outline', openingOf(argument, phone, null, null))),
    tag('template', { id: 'first-drawn' }, ...drawings.map(({ room }) => openingDrawing(argument, room))),
    dataScript({ type: 'application/json', id: 'first-drawings' }, asJson(drawings)),
    inPage('script', {}, parts.place),
    // What is read without the program comes last: nothing that is seen at first waits for it.
    pageHtml(map, { place: {}, drawings: fewerDrawings }, 'page'),
    dataScript({ type: 'application/json', id: 'first-openings' }, asJson(openings)),
  ]);
  // Without scripts no page knows what its address asks for.
  const whichever = tag('noscript', {}, text(`Below is “${argument.title}”, whichever map was asked for.`));
  if (/ style="/.test(seen)) throw new Error('The policy of the page takes no style in attributes.');
  const asked = {
    'data-scripts': addressesOf(parts.scripts),
    'data-map-scripts': addressesOf(parts.mapScripts),
    'data-round-scripts': addressesOf(parts.roundScripts),
    'data-layout-scripts': addressesOf(parts.layoutScripts),
    'data-outline-scripts': addressesOf(parts.outlineScripts),
    'data-style': `./${parts.styleFile}`,
    'data-map': `./${file}`,
    'data-embed': './embed.js',
  };
  const inHead = joined(
    [
      inPage('script', asked, head),
      inPage('style', {}, faces),
      inPage('style', { id: 'first-style' }, style),
    ],
    '\n    ',
  );
  return parts.page
    .replace(/\s*<script src="[^"]*(?:keptTheme|theme)\.js"><\/script>/g, '')
    .replaceAll('&#39;', "'")
    .replace(
      "script-src 'self'",
      () =>
        `script-src 'self' ${[head, parts.fonts, parts.place].map((code) => `'${policyHash(code)}'`).join(' ')}`,
    )
    .replace("style-src 'self'", () => `style-src 'self' '${policyHash(faces)}' '${policyHash(style)}'`)
    .replace(/(?=\s*<\/p>)/, () => ` ${whichever}`)
    .replace('</title>', () => `</title>\n    ${inHead}`)
    .replace(
      '<body>',
      () => `<body>\n    ${inPage('script', { 'data-fonts': addressesOf(fonts) }, parts.fonts)}`,
    )
    .replace('</body>', () => `${seen}\n  </body>`);
}

/** Places to a thousandth of a pixel, which nobody sees: the digits beyond are half a kilobyte of the page. */
const asJson = (value: unknown) =>
  JSON.stringify(value, (_, each) => (typeof each === 'number' ? Math.round(each * 1000) / 1000 : each));

const addressesOf = (files: readonly string[]) => files.map((name) => `./${name}`).join(' ');

const fromPage = (faces: string): string => faces.replace(/url\((["']?)(?:\.\/)?/g, 'url($1./assets/');

/** What stands in these elements is taken as it is, up to their end. */
function inPage(name: 'script' | 'style', attributes: HtmlAttributes, content: string): Markup {
  if (/<\/|<!--/.test(content)) throw new Error(`A ${name} in the page ends it.`);
  const [start = ''] = tag(name, attributes).split(`</${name}>`);
  return asMarkup(`${start}${content}</${name}>`);
}

async function* nothing(): AsyncGenerator<Uint8Array> {}
