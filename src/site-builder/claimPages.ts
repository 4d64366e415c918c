// A page for each claim, only to be pasted elsewhere: a static host answers every query of an address alike, so that
// the oEmbed of `NAME/?node=ID` could name no claim. Who opens such a page is led on to the map.

import type { Claim } from '../argument/argument.ts';
import { claimPageName } from '../argument/claimPageName.ts';
import { sentenceOf } from '../argument/walk.ts';
import { isolate } from '../labels/isolate.ts';
import { languageOf } from '../labels/readingDirection.ts';
import { attributesOf, document } from './headHtml.ts';
import { joined, tag, text } from './html.ts';
import type { MapToBuild } from './mapToBuild.ts';
import { oembedJson } from './oembed.ts';
import type { OutFile } from './outFile.ts';
import { folderPolicy } from './policy.ts';

interface Site {
  /** The address of the folder with "/" at its end, or null. */
  base: string | null;
  theme: string;
}

/** Below the folder of the map. None where the address of the site is not known: oEmbed needs it. */
export function claimPages(map: MapToBuild, { base, theme }: Site): OutFile[] {
  if (base === null) return [];
  const { argument, name } = map;
  const newest = `${base}${encodeURIComponent(name)}/`;
  return [...argument.claims.values()].flatMap((claim) => {
    const page = claimPageName(claim.id);
    if (page === null) return [];
    const query = `?node=${encodeURIComponent(claim.id.toWellFormed())}`;
    const answer = oembedJson({
      title: argument.title,
      frame: `${newest}embed.html${query}`,
      picture: `${newest}og.png`,
      page: `${newest}index.html${query}`,
    });
    return [
      { path: `node/${page}.html`, content: claimPage(map, claim, { newest, query, page, base, theme }) },
      { path: `node/${page}.oembed.json`, content: answer },
    ];
  });
}

interface Place extends Site {
  /** Address of the map's folder. */
  newest: string;
  query: string;
  /** What the files are called, without their endings. */
  page: string;
}

function claimPage({ argument }: MapToBuild, claim: Claim, place: Place): string {
  const { newest, query, page, base, theme } = place;
  const words = sentenceOf(argument, claim);
  const title = isolate(argument.title);
  const map = `${newest}index.html${query}`;
  const property = (name: string, content: string) => tag('meta', { property: name, content });
  const told = joined(
    [
      tag('meta', { 'http-equiv': 'refresh', content: `0; url=${map}` }),
      tag('meta', { name: 'robots', content: 'noindex' }),
      tag('link', { rel: 'canonical', href: newest }),
      property('og:title', title),
      property('og:description', words),
      property('og:image', `${newest}og.png`),
      tag('link', {
        rel: 'alternate',
        type: 'application/json+oembed',
        href: `${newest}node/${page}.oembed.json`,
        title,
      }),
    ],
    '\n',
  );
  const body = tag(
    'body',
    {},
    tag('p', { dir: 'auto', lang: languageOf(argument, claim) }, tag('a', { href: map }, text(words))),
  );
  const head = { title: argument.title, policy: folderPolicy(base), files: joined([]), told };
  return document(attributesOf(argument, theme), head, body);
}
