// All files of a built folder, as data.
//
//   index.html               the map, or the list of maps
//   assets/NAME.HASH.EXT     shared by all pages, never changed
//   NAME/                    the newest version of a map: index.html, embed.html, oembed.json, og.png
//   NAME/node/               ID.html and ID.oembed.json of each claim, to be pasted elsewhere
//   NAME/HASH/               the same as it stays, with the texts that the map names

import { pageAddresses } from './addresses.ts';
import { bundledTexts } from './bundledTexts.ts';
import { claimPages } from './claimPages.ts';
import { framePage } from './framePage.ts';
import { policyHash, shortHash } from './hashes.ts';
import { jsonLd } from './jsonLd.ts';
import { listPage } from './listPage.ts';
import { mapPage } from './mapPage.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { oembedJson } from './oembed.ts';
import type { OutFile } from './outFile.ts';
import { inPlace, type PageParts } from './pageParts.ts';
import { folderPolicy } from './policy.ts';
import type { ProgramFiles } from './programFiles.ts';
import { headFiles, type SiteAssets, siteAssets } from './siteAssets.ts';

export interface SiteOptions {
  /** The address of the folder with "/" at its end, or null. */
  base: string | null;
  theme: 'auto' | 'light' | 'dark';
}

export interface PicturedMap extends MapToBuild {
  /** PNG. */
  picture: Uint8Array;
}

export function siteFiles(
  maps: readonly PicturedMap[],
  program: ProgramFiles,
  options: SiteOptions,
): OutFile[] {
  const site = { assets: siteAssets(program), options };
  const files = [...site.assets.files, ...maps.flatMap((map) => mapFiles(map, site))];
  const [only, ...more] = maps;
  const content =
    only && more.length === 0
      ? mapPage(only, partsOf(only, site, versionOf(only, site), 'root'))
      : listPage(maps, {
          ...options,
          files: headFiles(site.assets, '', false),
          policy: folderPolicy(options.base, policyHash(site.assets.theme)),
        });
  return [...files, { path: 'index.html', content }];
}

interface Site {
  assets: SiteAssets;
  options: SiteOptions;
}

/** A page stands in the folder of its version, in that of its map, or as the only one in that of the site. */
type Place = 'pinned' | 'newest' | 'root';

function mapFiles(map: PicturedMap, site: Site): OutFile[] {
  const version = versionOf(map, site);
  const pinned = [...pagesIn(map, site, version, 'pinned'), ...bundledTexts(map)];
  return [
    ...pagesIn(map, site, version, 'newest').map((file) => within(map.name, file)),
    ...claimPages(map, site.options).map((file) => within(map.name, file)),
    ...pinned.map((file) => within(`${map.name}/${version}`, file)),
  ];
}

const within = (folder: string, { path, content }: OutFile): OutFile => ({
  path: `${folder}/${path}`,
  content,
});

/** Made from all that is in the folder of a version, but for this name itself. */
function versionOf(map: PicturedMap, site: Site): string {
  const files = [...pagesIn(map, site, 'version', 'pinned'), ...bundledTexts(map)];
  return shortHash(files.flatMap(({ path, content }) => [path, content]));
}

function pagesIn(map: PicturedMap, site: Site, version: string, place: 'pinned' | 'newest'): OutFile[] {
  const parts = partsOf(map, site, version, place);
  const { title } = map.argument;
  const at = pageAddresses(site.options.base, map.name, place === 'pinned' ? version : null);
  return [
    { path: 'index.html', content: mapPage(map, parts) },
    { path: 'embed.html', content: framePage(map, { ...parts, place: filesOf(site, place) }, 'index.html') },
    { path: 'oembed.json', content: oembedJson({ ...at, title }) },
    { path: 'og.png', content: map.picture },
  ];
}

/** What the map in a page is made of, and where "the full map" is: in the page. */
function filesOf({ assets }: Site, place: Place): Readonly<Record<string, string>> {
  const folder = `${upFrom[place]}assets/`;
  return {
    'data-script': `${folder}${assets.script}`,
    'data-style': `${folder}${assets.style}`,
    'data-full-script': `${folder}${assets.fullScript}`,
    'data-full-style': `${folder}${assets.fullStyle}`,
    'data-full': 'index.html',
  };
}

const upFrom = { pinned: '../../', newest: '../', root: '' } as const;

function partsOf(map: PicturedMap, { assets, options }: Site, version: string, place: Place): PageParts {
  const up = upFrom[place];
  const own = place === 'root' ? `${encodeURIComponent(map.name)}/` : '';
  const pinned = place === 'pinned';
  const at = pageAddresses(options.base, map.name, pinned ? version : null, own);
  return {
    theme: options.theme,
    policy: folderPolicy(options.base, policyHash(assets.theme)),
    files: headFiles(assets, up),
    place: {
      ...filesOf({ assets, options }, place),
      ...inPlace,
      'data-frame': `${own}embed.html`,
      ...(pinned ? {} : { 'data-version': `${own}${version}/` }),
      ...(!pinned && options.base !== null && { 'data-claims': `${own}node/` }),
    },
    base: pinned ? './' : `${own}${version}/`,
    data: map.text,
    told: { ...at, jsonLd: jsonLd(map.argument, at.canonical, at.picture) },
    ...(pinned ? {} : { version: `${own}${version}/` }),
  };
}
