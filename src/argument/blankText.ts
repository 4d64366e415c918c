// What counts as text: where nothing of it could be read, there is none. Half a character is told by itself, and what
// private fonts show counts as there.

/** A letter, a figure or a sign that shows: white space, punctuation and invisible characters alone are no text. */
export const someText = /(?![\p{DI}\u{2800}])[\p{L}\p{N}\p{S}\p{Co}\p{Cs}]/u;

/** A letter or a figure: a quotation has one. */
export const someWord = /(?!\p{DI})[\p{L}\p{N}\p{Co}\p{Cs}]/u;

/** Anything that can be seen. */
export const someMark = /(?![\p{DI}\u{2800}])[^\s\p{Cc}\p{Cf}\p{Z}]/u;
