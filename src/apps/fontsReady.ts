// Cards are measured in our fonts, so a map waits for them, but not for ever.

import type { Session } from '../store/session.ts';

const faces = ['400 17px', '600 22px'].flatMap((style) => [
  `${style} 'Source Serif 4 Variable'`,
  `${style} 'Source Sans 3 Variable'`,
]);

/**
 * Resolves when the fonts are there, or else after a while; sizes that were measured before they came are forgotten.
 *
 * @param words Whose letters have to be there: a font is several files.
 * @param longest Milliseconds.
 */
export async function fontsReady(session: Session, words = ' ', longest = 1500): Promise<void> {
  setFacesApart();
  const letters = [...new Set(words)].join('');
  const loaded = Promise.all(faces.map((face) => document.fonts.load(face, letters))).catch(() => undefined);
  void loaded.then(() => session.forgetSizes());
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, longest))]);
}

/**
 * Moves the faces of fonts to a style sheet of their own. Chromium loads all faces of a sheet anew, and shows other
 * fonts meanwhile, whenever one of the sheet's media queries changes its answer: with every window made narrower.
 */
function setFacesApart(): void {
  const faces = new CSSStyleSheet();
  for (const sheet of document.styleSheets) {
    // From the last: rules move up in the place of one that is taken away.
    const rules = rulesOf(sheet);
    for (let index = rules.length - 1; index >= 0; index -= 1) {
      const rule = rules[index];
      if (!(rule instanceof CSSFontFaceRule)) continue;
      const base = sheet.href ?? document.baseURI;
      faces.insertRule(
        rule.cssText.replace(/url\("([^"]*)"\)/g, (_, link: string) => `url("${new URL(link, base).href}")`),
      );
      sheet.deleteRule(index);
    }
  }
  document.adoptedStyleSheets.push(faces);
}

/** None where the browser shows them to nobody, as of a page that is opened from a folder. */
function rulesOf(sheet: CSSStyleSheet): readonly CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
