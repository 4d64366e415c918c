// oEmbed (https://oembed.com) as a file: what a blog puts into its page for the address of a map.

import { isolate } from '../labels/isolate.ts';
import { joined, tag, text } from './html.ts';

/** No wider than the columns of blogs: themes that scale a frame by its two sizes would make it low. */
const size = { width: 720, height: 600 } as const;

/** Of the preview picture, in pixels. */
export const pictureSize = { width: 1200, height: 630 } as const;

export interface Framed {
  title: string;
  /** Addresses of the page for frames, and of the preview picture; absolute, to be of use elsewhere. */
  frame: string;
  picture: string;
  /** Of the page that the frame is of. */
  page: string;
}

export function oembedJson({ title: given, frame, picture, page }: Framed): string {
  const title = isolate(given);
  const html = joined([
    // Only for a quotation of this class WordPress loads the script that follows a frame's height and links. It stands
    // in for the frame until that is there.
    tag('blockquote', { class: 'wp-embedded-content' }, tag('a', { href: page }, text(title))),
    tag('iframe', {
      src: frame,
      title,
      ...size,
      loading: 'lazy',
      // The whole screen by `allowfullscreen` alone: Chromium warns of a frame that says it twice.
      allow: 'clipboard-write',
      allowfullscreen: true,
      frameborder: 0,
    }),
  ]);
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
