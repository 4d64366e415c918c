// Every notation: what it is called, and where it is read and written. Readers and writers come when they are needed.

import type { NotationName, ReadNotation, WriteNotation } from './notation.ts';
import { notationLabels } from './notationLabels.ts';

export interface Notation {
  name: NotationName;
  /** As people know it. */
  label: string;
  /** Of its files, with the dot; the first is the one that is written. Which notation a file is in, its content says. */
  endings: readonly string[];
  /** Whether it says something of a text, which lies beside it under the same name and ends in .txt. */
  isOfText?: true;
  /** Absent where it is not read. */
  read?: () => Promise<ReadNotation>;
  /** Absent where it is not written. */
  write?: () => Promise<WriteNotation>;
}

export const notations: readonly Notation[] = [
  {
    name: 'json',
    label: notationLabels.json,
    endings: ['.json'],
    write: async () => (await import('./toJson.ts')).toJson,
  },
  {
    name: 'argdown',
    label: notationLabels.argdown,
    endings: ['.argdown', '.ad', '.argdown.md'],
    read: async () => (await import('./argdown/readArgdown.ts')).readArgdown,
    write: async () => (await import('./argdown/toArgdown.ts')).toArgdown,
  },
  {
    name: 'aif',
    label: notationLabels.aif,
    endings: ['.aif.json', '.json'],
    isOfText: true,
    read: async () => (await import('./aif/readAif.ts')).readAif,
    write: async () => (await import('./aif/toAif.ts')).toAif,
  },
  {
    name: 'kialo',
    label: notationLabels.kialo,
    endings: ['.txt'],
    read: async () => (await import('./kialo/readKialo.ts')).readKialo,
    write: async () => (await import('./kialo/toKialo.ts')).toKialo,
  },
  {
    name: 'sadface',
    label: notationLabels.sadface,
    endings: ['.sadface.json', '.json'],
    read: async () => (await import('./sadface/readSadface.ts')).readSadface,
    write: async () => (await import('./sadface/toSadface.ts')).toSadface,
  },
  {
    name: 'opml',
    label: notationLabels.opml,
    endings: ['.opml'],
    read: async () => (await import('./outline/readOpml.ts')).readOpml,
    write: async () => (await import('./outline/toOpml.ts')).toOpml,
  },
  {
    name: 'markdown',
    label: notationLabels.markdown,
    endings: ['.md', '.markdown'],
    read: async () => (await import('./outline/readMarkdown.ts')).readMarkdown,
    write: async () => (await import('./outline/toMarkdown.ts')).toMarkdown,
  },
  {
    name: 'mindmup',
    label: notationLabels.mindmup,
    endings: ['.mup'],
    read: async () => (await import('./outline/readMindmup.ts')).readMindmup,
  },
  {
    name: 'brat',
    label: notationLabels.brat,
    endings: ['.ann'],
    isOfText: true,
    read: async () => (await import('./brat/readBrat.ts')).readBrat,
  },
  {
    name: 'graphml',
    label: notationLabels.graphml,
    endings: ['.graphml'],
    read: async () => (await import('./graphml/readGraphml.ts')).readGraphml,
  },
  {
    name: 'microtexts',
    label: notationLabels.microtexts,
    endings: ['.xml'],
    isOfText: true,
    read: async () => (await import('./microtexts/readMicrotexts.ts')).readMicrotexts,
  },
];

export function notationOf(name: NotationName): Notation {
  const found = notations.find((each) => each.name === name);
  if (!found) throw new Error(`There is no notation ${name}.`);
  return found;
}

/** By the ending of a file to be written: the longest says it; where several have it, the first. */
export function notationForFile(fileName: string): Notation | undefined {
  const name = fileName.toLowerCase();
  const fits = notations.flatMap((notation) =>
    notation.endings.filter((ending) => name.endsWith(ending)).map((ending) => ({ notation, ending })),
  );
  return fits.toSorted((a, b) => b.ending.length - a.ending.length)[0]?.notation;
}
