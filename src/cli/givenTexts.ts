// `--text SOURCE=PATH`: which sources the texts on the command line are of.

import { nearest, quoted } from '../argument/problems.ts';
import type { ReadMap } from '../files/readMap.ts';
import { UsageError } from './subcommand.ts';

/**
 * The paths by id of source.
 * @param values As they were given. An id may hold a "=", so the ids that there are say where it ends.
 * @throws {UsageError} for a value without path, an id that no map has, or one that is given twice.
 */
export function givenTexts(
  values: readonly string[],
  maps: readonly Pick<ReadMap, 'argument'>[],
): Map<string, string> {
  const ids = new Set(maps.flatMap(({ argument }) => [...(argument?.sources.keys() ?? [])]));
  // The sources of a map with mistakes are not known.
  const allKnown = maps.every(({ argument }) => argument !== null);
  const paths = new Map<string, string>();
  for (const value of values) {
    const { id, path } = splitValue(value, ids);
    if (allKnown && !ids.has(id)) throw new UsageError(unknownWords(id, ids));
    if (paths.has(id)) throw new UsageError(`--text gives two texts of the source ${quoted(id)}.`);
    paths.set(id, path);
  }
  return paths;
}

/** @throws {UsageError} */
export function splitValue(value: string, ids: ReadonlySet<string>): { id: string; path: string } {
  const splits = [...value.matchAll(/=/g)].map(({ index }) => ({
    id: value.slice(0, index),
    path: value.slice(index + 1),
  }));
  const split = splits.find(({ id }) => ids.has(id)) ?? splits[0];
  if (!split || split.id === '' || split.path === '') {
    throw new UsageError(
      `--text needs SOURCE=PATH, the id of a source and a file, and not ${quoted(value)}.`,
    );
  }
  return split;
}

const mostNamed = 20;

function unknownWords(id: string, ids: ReadonlySet<string>): string {
  if (ids.size === 0) return `There is no source ${quoted(id)}: no sources are in this map.`;
  const near = nearest(id, ids);
  const named = [...ids].slice(0, mostNamed).map(quoted).join(', ');
  const more = ids.size > mostNamed ? ` and ${ids.size - mostNamed} more` : '';
  return `There is no source ${quoted(id)}.${near ? ` Did you mean ${quoted(near)}?` : ''} There are ${named}${more}.`;
}
