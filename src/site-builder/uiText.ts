// Our own words, which are English, among those of a map in another language.

import type { Argument } from '../argument/argument.ts';
import { isRightToLeft } from '../labels/readingDirection.ts';
import { type Markup, tag } from './html.ts';

/** BCP 47, of the page as a whole. */
export const pageLanguage = ({ language }: Argument) => (/^und\b/i.test(language) ? 'en' : language);

export type MarkUiText = (words: Markup) => Markup;

/** Marks words of ours where the page is in another language or direction. */
export function uiTextIn(argument: Argument): MarkUiText {
  const english = /^en\b/i.test(pageLanguage(argument)) && !isRightToLeft(argument);
  return (words) => (english ? words : tag('span', { lang: 'en', dir: 'ltr' }, words));
}
