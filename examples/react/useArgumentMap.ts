// Hands a map and listeners to an <argument-map>, by way of the element itself: what a server rendered, React takes
// over without setting properties or listeners of custom elements, so that `data={…}` and `onargument-map-…={…}`
// would never arrive after a hard load. Where no server renders, these props do as well.

import { type RefCallback, useEffect, useState } from 'react';
import type { ArgumentMapElement, ArgumentMapEvents } from '../../public/argument-map.d.ts';

type Listeners = { [Name in keyof ArgumentMapEvents]?: (event: ArgumentMapEvents[Name]) => void };

/**
 * @param data The map as an object; null for the one that the attributes name.
 * @param listeners By the names of the events. They are set anew where they are other ones: keep them outside of the
 *   component, or memoized.
 * @returns the element, null before it is there, and what its `ref` takes.
 */
export function useArgumentMap(
  data: object | null,
  listeners: Listeners,
): [map: ArgumentMapElement | null, ref: RefCallback<ArgumentMapElement>] {
  const [map, ref] = useState<ArgumentMapElement | null>(null);
  useEffect(() => {
    if (map) map.data = data;
  }, [map, data]);
  useEffect(() => {
    if (!map) return;
    const listening = new AbortController();
    for (const [name, listener] of Object.entries(listeners)) {
      map.addEventListener(name, listener as (event: Event) => void, { signal: listening.signal });
    }
    return () => listening.abort();
  }, [map, listeners]);
  return [map, ref];
}
