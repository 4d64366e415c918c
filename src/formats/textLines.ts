// The lines of a file that is read.

/** Without a byte order mark, and without halves of characters. */
export const soundText = (text: string): string => text.replace(/^\uFEFF/, '').toWellFormed();

/** In LF, CR LF, or CR alone, as old programs write it. */
export const fileLines = (text: string): string[] => soundText(text).split(/\r\n?|\n/);
