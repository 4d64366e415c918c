// Which texts the fonts of the preview picture can write.

/** Letters of other scripts than those of Source Serif 4 and Source Sans 3, and pictures. */
const unwritable =
  /[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Common}\p{Script=Inherited}]|\p{Emoji_Presentation}/u;

/** Whether all letters of a text are in our fonts. */
export const isWritable = (words: string): boolean => !unwritable.test(words);
