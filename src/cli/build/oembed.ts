// oEmbed (https://oembed.com) as a file: what a blog puts into its page for the address of a map.

import { isolate } from '../../argument/isolate.ts';
import { tag } from './html.ts';

const size = { width: 960, height: 600 } as const;

/** Of the preview picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface Framed {
  title: string;
  /** Addresses of the page for frames, and of the preview picture; absolute, to be of use elsewhere. */
  frame: string;
  picture: string;
}

export function oembedJson({ title: given, frame, picture }: Framed): string {
  const title = isolate(given);
  // Sanitisers keep different ones of `allow` and `allowfullscreen`.
  const html = tag('iframe', {
    src: frame,
    title,
    ...size,
    loading: 'lazy',
    allow: 'fullscreen',
    allowfullscreen: true,
    frameborder: 0,
  });
  const answer = {
    version: '1.0',
    type: 'rich',
    provider_name: 'Therefore',
    title,
    html,
    ...size,
    thumbnail_url: picture,
    thumbnail_width: pictureSize.width,
    thumbnail_height: pictureSize.height,
  };
  return `${JSON.stringify(answer, null, 2)}\n`;
}
