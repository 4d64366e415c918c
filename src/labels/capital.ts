/** As a sentence or a line begins. */
export const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
