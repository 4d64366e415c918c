// An outline in OPML: `text` is the claim, `_note` its note; "Pro:" and "Con:" before it say its side.

import { spokenRole } from '../../argument/parseList.ts';
import { refused } from '../jsonFile.ts';
import { collectLosses } from '../losses.ts';
import type { ReadNotation } from '../notation.ts';
import { walkXml, type XmlElement } from '../xmlEvents.ts';
import { type ListedItem, outlineToDocument } from './outlineToDocument.ts';

export const readOpml: ReadNotation = (text, { name }) => {
  const losses = collectLosses();
  let title = '';
  let found = false;
  let feeds = 0;
  let ends = 0;
  const top: Growing[] = [];
  const open = new Map<XmlElement, Growing>();
  const problem = walkXml(text, {
    open(element) {
      if (element.name === 'opml') found = true;
      if (element.name !== 'outline') return;
      const above = open.get(element.parent as XmlElement);
      const item = itemOf(element, above === undefined);
      (above?.below ?? top).push(item);
      open.set(element, item);
      const others = Object.keys(element.attributes).filter((each) => !kept.has(each));
      for (const each of others) losses.add(`“${each}” of the outline is left out.`, element.place);
    },
    close(element) {
      if (open.get(element)?.below.length === 0) {
        ends++;
        if (element.attributes.xmlUrl !== undefined) feeds++;
      }
      open.delete(element);
      if (element.parent?.name !== 'head') return;
      if (element.name === 'title') title = element.text.trim();
      else losses.add(`“${element.name}” of the head is left out.`, element.place);
    },
  });
  if (problem) return refused(problem);
  if (!found)
    return refused({ message: 'This XML is no OPML: it has no <opml>.', place: { line: 1, column: 1 } });
  if (feeds > 0 && feeds === ends)
    return refused({
      message: 'This OPML lists feeds that a reader of news follows: there is no argument in it.',
      place: top[0]?.place ?? { line: 1, column: 1 },
    });
  return outlineToDocument({ title, items: top, sources: [] }, name, losses);
};

interface Growing extends ListedItem {
  below: Growing[];
}

const kept = new Set(['text', 'title', '_note']);

/** @param isTop Whether it takes no side: what stands before a colon is a part of it. */
function itemOf({ attributes, place }: XmlElement, isTop: boolean): Growing {
  const { text = attributes.title ?? '', _note: note = '' } = attributes;
  const { role, said } = isTop ? { role: null, said: text } : spokenRole(text.trim());
  return {
    text: said.trim(),
    role: role ?? 'reason',
    ...(note.trim() === '' ? {} : { note: note.trim() }),
    place,
    premises: [],
    below: [],
  };
}
