// The maps in data/: what they say of themselves, put into the program when it is built.

import { flagship } from '../../store/openMap.ts';

export interface ShippedMap {
  /** Of its file, without `.json`: what `?map=` takes. */
  name: string;
  title: string;
  /** The first sentence of its summary. */
  sentence: string;
  language: string;
}

// Of each file these fields alone: the argument comes when it is opened.
const titles = import.meta.glob<string>('/data/*.json', { eager: true, import: 'title' });
const summaries = import.meta.glob<string>('/data/*.json', { eager: true, import: 'summary' });
const languages = import.meta.glob<string>('/data/*.json', { eager: true, import: 'language' });

/** The flagship first, the others by name. */
export const shippedMaps: readonly ShippedMap[] = Object.entries(titles)
  .map(([file, title]) => {
    const language = languages[file] ?? 'und';
    return {
      name: file.replace(/^.*\/|\.json$/g, ''),
      title,
      sentence: firstSentence(summaries[file] ?? '', language),
      language,
    };
  })
  .toSorted((a, b) => Number(b.name === flagship) - Number(a.name === flagship));

function firstSentence(text: string, language: string): string {
  const [first] = new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? '';
}
