// Whether a file that might be a text is a map.

import { startReading } from './startReading.ts';

/** Whether there is little else in it than items and headings. */
function isList(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const items = lines.filter((line) => /^\s*(?:[-*+•]|\d+(?:\.\d+)*[.)])[ \t]+\S/u.test(line));
  const others = lines.filter((line) => !items.includes(line) && !/^(?:#{1,6} |\s{2,}\S)/.test(line));
  return items.length > 2 && others.length <= items.length / 10;
}

/**
 * Whether a text is a map, and no text of its own right.
 * @param lists Whether a list in Markdown is one, whatever stands round it.
 */
export async function isForeignMap(text: string, file: string, lists: boolean): Promise<boolean> {
  const task = startReading('readers');
  try {
    const { notation } = await task.run({ text, from: { name: file, beside: [] }, detectOnly: true });
    return notation !== null && (lists || notation !== 'markdown' || isList(text));
  } finally {
    task.close();
  }
}
