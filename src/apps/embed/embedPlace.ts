// The element in which an embedded map comes to life, and what the page around it says of how it lives there.

import type { ThemeChoice } from '../../protocol/view.ts';
import type { SessionState } from '../../store/state.ts';
import { isView } from '../../url/address.ts';
import { parseQuery, queryOf } from '../../url/parseQuery.ts';
import { type EmbedOptions, parseEmbedOptions } from './embedOptions.ts';
import type { ExternalLinks } from './fullAddress.ts';

export interface EmbedPlace {
  root: HTMLElement;
  ways: ExternalLinks;
  /** The claim that was tapped before the map was awake. */
  first: string | null;
  /** CSS pixels that the page wants for the map; null where it does not say. */
  height: number | null;
  /** What holds where the address says nothing else. */
  options: EmbedOptions;
  view: SessionState['view'] | null;
  theme: ThemeChoice;
  /** Whether the map is one part of a page with a text of its own. */
  inText: boolean;
}

/** What the element says in `data-full`, `data-first`, `data-height`, `data-gestures`, `data-ui`, `data-view`; the page's `data-theme`. */
export function embedPlace(root: HTMLElement): EmbedPlace {
  const { full, first, height, gestures, ui, view } = root.dataset;
  const { theme } = document.documentElement.dataset;
  const query = parseQuery(queryOf(location));
  if (gestures !== undefined && !query.has('gestures')) query.set('gestures', gestures);
  if (ui !== undefined && !query.has('ui')) query.set('ui', ui);
  return {
    root,
    ways: {
      page: new URL(full ?? './', document.baseURI).href,
      saysMode: full !== undefined,
    },
    first: first ?? null,
    height: height === undefined ? null : Number(height),
    options: parseEmbedOptions(query.toString(), window.parent !== window),
    view: isView(view) ? view : null,
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    inText: document.querySelector('main') !== null && document.documentElement.dataset.mode === undefined,
  };
}
