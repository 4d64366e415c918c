// A map of MindMup (.mup): ideas in ideas, in the order of their ranks; a "group" holds linked premises for or against.

import type { Path } from '../../argument/pointer.ts';
import { asText, type Fields, isFields, isList, type JsonFile, readJson, refused } from '../jsonFile.ts';
import { collectLosses, type LossCollector } from '../losses.ts';
import type { ReadNotation } from '../notation.ts';
import { type ListedItem, outlineToDocument } from './outlineToDocument.ts';

export const readMindmup: ReadNotation = (text, { name }) => {
  const file = readJson(text);
  if (!('value' in file)) return refused(file);
  const losses = collectLosses();
  const { value } = file;
  // Since version 3 the map holds its roots; before, it was its own root.
  const isHolder = value.id === 'root' || Number(value.formatVersion) >= 3;
  const reader: Reader = { file, losses };
  const items = isHolder ? ideasOf(value, [], reader) : [itemOf(value, [], reader)];
  if (isList(value.links) && value.links.length > 0) {
    losses.add('Links between ideas are left out.', file.at(['links']), value.links.length);
  }
  return outlineToDocument({ title: asText(value.title)?.trim() ?? '', items, sources: [] }, name, losses);
};

interface Reader {
  file: JsonFile;
  losses: LossCollector;
}

/** The right side of a map has positive ranks, from the top; the left side negative ones. */
function ideasOf(idea: Fields, path: Path, reader: Reader): ListedItem[] {
  if (!isFields(idea.ideas)) return [];
  const ranked = Object.entries(idea.ideas).flatMap(([rank, each]) =>
    isFields(each) ? [{ rank, order: Number(rank) || 0, each }] : [],
  );
  const sides = [ranked.filter(({ order }) => order >= 0), ranked.filter(({ order }) => order < 0)];
  return sides.flatMap((side) =>
    side
      .toSorted((a, b) => Math.abs(a.order) - Math.abs(b.order))
      .map(({ rank, each }) => itemOf(each, [...path, 'ideas', rank], reader)),
  );
}

/** What says how an idea looks, and nothing of what it says. */
const looks = new Set([
  'style',
  'position',
  'collapsed',
  'parentConnector',
  'contentLocked',
  'theme',
  'measurements',
  'width',
]);

function itemOf(idea: Fields, path: Path, reader: Reader): ListedItem {
  const { file, losses } = reader;
  const place = file.at(path);
  const attr = isFields(idea.attr) ? idea.attr : {};
  const { group } = attr;
  const note = isFields(attr.note) ? asText(attr.note.text) : asText(attr.note);
  const styles = isList(attr.styleNames) ? attr.styleNames.map(String) : [];
  const implicit = styles.includes('attr_implicit_claim');
  for (const field of Object.keys(attr)) {
    if (field === 'group' || field === 'note' || (field === 'styleNames' && implicit && styles.length === 1))
      continue;
    losses.add(
      looks.has(field) || field === 'styleNames'
        ? 'How ideas look is left out.'
        : `“${field}” of ideas is left out.`,
      place,
    );
  }
  const below = ideasOf(idea, path, reader);
  const isGroup = group !== undefined && group !== false;
  const fields = {
    role: group === 'opposing' ? ('objection' as const) : ('reason' as const),
    ...(note === undefined ? {} : { note }),
    ...(implicit ? { tags: ['implicit'] } : {}),
    place,
  };
  if (isGroup && below.length > 0) return { ...fields, text: '', premises: below, below: [] };
  return { ...fields, text: (asText(idea.title) ?? '').replace(/\s+/gu, ' ').trim(), premises: [], below };
}
