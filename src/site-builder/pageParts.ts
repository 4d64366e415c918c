// What a page is made of besides its map: how it looks, what it may do, and what it asks for.

import type { Told } from './headHtml.ts';
import type { Markup } from './html.ts';
import type { Windows } from './poster.ts';

export interface PageParts {
  theme: string;
  policy: string;
  /** Style sheets, scripts, preloads. */
  files: Markup;
  /** Attributes of the element in which the map comes to life. */
  place: Readonly<Record<string, string>>;
  /** Against which the links of the map are resolved. */
  base: string;
  /** The map's document, as it is put into the page. */
  data: string;
  told?: Told;
  /** The address of this very version; left out on the page that has it. */
  version?: string;
  /** Left out for one for each window. */
  drawings?: readonly Windows[];
  /** At the end of the page. */
  end?: Markup;
}

/**
 * How the map lives in a page that has a title and an outline of its own, and that scrolls: it leaves the page the
 * wheel and the finger, has no title, and is a map in narrow windows too.
 */
export const inPlace = { 'data-gestures': 'cooperative', 'data-ui': 'min', 'data-view': 'map' } as const;
