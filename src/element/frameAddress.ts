// The address of the frame that an <argument-map> shows: its attributes as the parameters of the embed page.

import { mapByMessage } from '../protocol/messages.ts';

/** The page beside the script that is shown in the frame. */
const embedPage = 'index.html?mode=embed';

/** Attributes that are parameters of the same name. */
export const mirrored = [
  'map',
  'node',
  'expand',
  'view',
  'branch',
  'tour',
  'step',
  'open',
  'doubt',
  'theme',
  'ui',
  'panel',
  'gestures',
  'lang',
];

export interface FrameWishes {
  /** Address of the loader's script. */
  script: string;
  /** Address of the page, against which `src` is resolved. */
  base: string;
  /** The page's origin, or the word `null`. */
  origin: string;
  /** The document is to come by message. */
  byMessage: boolean;
  /** An attribute's value, or null. */
  attribute: (name: string) => string | null;
}

export function frameAddress({ script, base, origin, byMessage, attribute }: FrameWishes): URL {
  const url = new URL(embedPage, script);
  const set = (name: string, value: string | null) => value !== null && url.searchParams.set(name, value);
  for (const name of mirrored) set(name, attribute(name));
  // A talk has its stage in a window of its own; in a page the map goes through its steps where it stands.
  if (attribute('mode') === 'present' && attribute('step') === null) set('step', '1');
  const src = attribute('src');
  if (byMessage) set('map', mapByMessage);
  // An address that cannot be read is left to the frame, which says so.
  else if (src !== null) set('map', URL.canParse(src, base) ? new URL(src, base).href : src);
  if (attribute('height') === 'auto') set('height', 'auto');
  // The frame then listens to this page alone. Pages from the disk and in a sandbox have no origin to name.
  if (origin !== 'null') set('origin', origin);
  return url;
}
