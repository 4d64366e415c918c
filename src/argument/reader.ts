// What reads documents that nobody found sound before, and bytes that may be no text.

export { decodeText } from './decodeText.ts';
export { parseArgument } from './parseArgument.ts';
