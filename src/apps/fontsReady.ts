// Cards are measured in our fonts, so a map waits for them, but not for ever.

import type { Session } from '../store/session.ts';

const faces = ['400 17px', '600 22px'].flatMap((style) => [
  `${style} 'Source Serif 4 Variable'`,
  `${style} 'Source Sans 3 Variable'`,
]);

/** @param letters Which have to be there: a font is several files. */
export const loadFonts = (letters = ' '): Promise<unknown> =>
  Promise.all(faces.map((face) => document.fonts.load(face, letters))).catch(() => undefined);

/**
 * Resolves when the fonts are there, or else after a while; sizes that were measured before they came are forgotten.
 *
 * @param words Whose letters have to be there: a font is several files.
 * @param longest Milliseconds.
 */
export async function fontsReady(session: Session, words = ' ', longest = 1500): Promise<void> {
  const letters = [...new Set(words)].join('');
  const loaded = loadFonts(letters);
  void loaded.then(() => session.forgetSizes());
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, longest))]);
}
