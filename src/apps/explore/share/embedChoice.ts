// What somebody chooses for a map in a page of theirs, and how it is said in the frame's address.

import { mapByMessage } from '../../../protocol/messages.ts';
import type { ThemeChoice } from '../../../protocol/view.ts';
import { initialView } from '../../../store/openMap.ts';
import { emptyAddress, toAddress } from '../../../url/address.ts';
import type { EmbedOptions } from '../../embed/embedOptions.ts';
import type { MapToShare } from './mapToShare.ts';

export interface EmbedChoice {
  /** A frame, one of this version of a built page, the element with the map's address, or with the map itself. */
  code: 'frame' | 'version' | 'element' | 'held';
  /** CSS pixels; null for the width of the column. */
  width: number | null;
  /** CSS pixels. */
  height: number;
  /** An outline is as tall as it is long. Only the element can follow it. */
  grows: boolean;
  start: 'sight' | 'whole';
  /** `auto`: the map, and where that is too narrow the outline. */
  view: 'auto' | 'map' | 'outline';
  theme: ThemeChoice;
  ui: EmbedOptions['ui'];
  panel: boolean;
  gestures: 'auto' | EmbedOptions['gestures'];
}

export const sizes = {
  width: { min: 240, max: 2400, default: 720 },
  height: { min: 200, max: 2400, default: 480 },
} as const;

/**
 * Whether there is such a code for a map. One without an address can only be put into the page; the page of one version
 * shows no other; and a page in one file, which names no others, has no versions.
 */
export function canBe({ where, built }: MapToShare, code: EmbedChoice['code']): boolean {
  if (where === 'file') return code === 'held';
  if (where !== 'page') return code !== 'version';
  return code === 'version' ? built !== null : code === 'frame' && built?.version !== null;
}

/** @param map What is shared: an outline stays one. */
export function firstChoice(map: MapToShare): EmbedChoice {
  return {
    code: (['frame', 'version', 'held'] as const).find((code) => canBe(map, code)) ?? 'frame',
    width: null,
    height: sizes.height.default,
    grows: false,
    start: 'sight',
    view: map.viewState.view === 'outline' ? 'outline' : 'auto',
    theme: 'auto',
    ui: 'full',
    panel: true,
    gestures: 'auto',
  };
}

/** Parameters of the frame's address, which are the element's attributes too. What is usual is left out. */
export function embedParameters(map: MapToShare, choice: EmbedChoice): [name: string, value: string][] {
  const viewState = choice.start === 'sight' ? map.viewState : initialView;
  const pairs = [
    ...new URLSearchParams(
      toAddress({
        ...emptyAddress,
        ...viewState,
        view: choice.view === 'auto' ? null : choice.view,
        map: choice.code === 'held' ? null : map.map,
        theme: choice.theme,
      }),
    ),
  ];
  if (choice.ui !== 'full') pairs.push(['ui', choice.ui]);
  if (!choice.panel) pairs.push(['panel', '0']);
  if (choice.gestures !== 'auto') pairs.push(['gestures', choice.gestures]);
  return pairs;
}

/** Absolute. A map that is put into the page comes by message. */
export function embedAddress(map: MapToShare, choice: EmbedChoice): string {
  const parameters = new URLSearchParams(map.built ? {} : { mode: 'embed' });
  if (choice.code === 'held') parameters.set('map', mapByMessage);
  for (const [name, value] of embedParameters(map, choice)) parameters.set(name, value);
  if (choice.grows && !isFrame(choice)) parameters.set('height', 'auto');
  // As in toAddress: a query may hold these, and addresses are read by people.
  const query = parameters.toString().replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%2F', '/');
  if (!map.built) return `${map.site}?${query}`;
  const { frame, version } = map.built;
  const page = choice.code === 'version' && version !== null ? new URL('embed.html', version).href : frame;
  return query === '' ? page : `${page}?${query}`;
}

/** Rather than an element. */
export const isFrame = ({ code }: EmbedChoice) => code === 'frame' || code === 'version';
