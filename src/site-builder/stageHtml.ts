// The place of the map in a page: the poster, and the map's document for when it wakes.

import type { Argument } from '../argument/argument.ts';
import { dataScript, joined, type Markup, tag } from './html.ts';
import type { PageParts } from './pageParts.ts';
import { eachWindow, posterOf, type Windows } from './poster.ts';

/** The place of a map: what keeps its height while the drawing is not there, and the drawing. */
export interface MapPlace {
  room: Markup;
  map: Markup;
}

/** @param page See `posterOf`. */
export function mapPlaceOf(
  argument: Argument,
  place: PageParts['place'],
  page = '',
  drawings: readonly Windows[] = eachWindow,
): MapPlace {
  const posters = drawings.map((windows) => ({ windows, ...posterOf(argument, windows, page) }));
  // Of these the place is as high as they are.
  const low = posters.filter(({ windows }) => /narrow/.test(windows.join()));
  return {
    room: joined(
      low.map(({ windows, size: { width, height } }) =>
        tag('svg', {
          class: `built-size ${windows.join(' ')}`,
          viewBox: `0 0 ${width} ${height}`,
          'aria-hidden': 'true',
        }),
      ),
    ),
    map: tag(
      'div',
      { id: 'built-map', 'data-poster': true, tabindex: -1, ...place },
      tag(
        'div',
        { class: 'built-poster' },
        posters.map(({ drawing }) => drawing),
      ),
    ),
  };
}

/** Both in one, where there is no text beside them. */
export function stageHtml(argument: Argument, place: PageParts['place'], page = ''): Markup {
  const { room, map } = mapPlaceOf(argument, place, page);
  return tag('div', { class: 'built-stage' }, room, map);
}

/** @param name What the map's file is called when a reader saves it, without `.json`. */
export const documentHtml = ({ base, data }: PageParts, name: string): Markup =>
  dataScript(
    { type: 'application/json', 'data-argument-map': true, 'data-name': name, 'data-base': base },
    data,
  );
