// What a page says in the address of a map that it embeds, besides the view: chrome, panel, gestures, height, origin.

import { safeLocale } from '../../argument/safeLocale.ts';
import { parseQuery } from '../../url/parseQuery.ts';

export interface EmbedOptions {
  /** How much is round the map: title and buttons, buttons only, nothing. */
  ui: 'full' | 'min' | 'none';
  /** Whether a claim that is chosen shows its details beside or below the map. */
  panel: boolean;
  /** `cooperative`: the page keeps its wheel and its one-finger scroll. `greedy`: the map takes them. */
  gestures: 'cooperative' | 'greedy' | 'none';
  height: 'fixed' | 'auto';
  /** The host's origin: messages from elsewhere are passed over. Null where the page does not say. */
  origin: string | null;
  /** The page's language, BCP 47; null where it does not say. */
  lang: string | null;
}

/**
 * @param query `location.search`. Never throws; nonsense is passed over.
 * @param framed Whether the map stands in another page: by itself, the window is its own and the wheel zooms.
 */
export function parseEmbedOptions(query: string, framed: boolean): EmbedOptions {
  const params = parseQuery(query);
  const ui = params.get('ui');
  const gestures = params.get('gestures');
  return {
    ui: ui === 'min' || ui === 'none' ? ui : 'full',
    panel: params.get('panel') !== '0',
    gestures:
      gestures === 'cooperative' || gestures === 'greedy' || gestures === 'none'
        ? gestures
        : framed
          ? 'cooperative'
          : 'greedy',
    height: params.get('height') === 'auto' ? 'auto' : 'fixed',
    origin: originOf(params.get('origin')),
    lang: languageOf(params.get('lang')),
  };
}

function originOf(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null;
  const { origin, protocol } = new URL(text);
  return protocol === 'https:' || protocol === 'http:' ? origin : null;
}

function languageOf(text: string | null): string | null {
  const locale = safeLocale(text ?? '');
  return locale === 'und' ? null : locale;
}
