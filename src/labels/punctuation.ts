// Commas between the parts of a reference, and the stop at its end: none where a sentence sign stands already.

const ended = /[.!?…。！？؟:;,]["”’»]?$/u;

/** What stands between a part and the next: "Who governs? Yale", "On Cholera, Churchill". */
export const separatorAfter = (part: string): string => (ended.test(part) ? ' ' : ', ');

/** The parts that say something, in one line. */
export function joinParts(parts: readonly (string | undefined)[]): string {
  let line = '';
  for (const part of parts) {
    if (part) line += (line && separatorAfter(line)) + part;
  }
  return line;
}

/** "." where the words need one to be a sentence. */
export const stopAfter = (words: string): string => (ended.test(words) ? '' : '.');
