// Text from documents that stands among ours where no element can keep it apart: titles of windows, plain messages.

const controls = /[\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;
const leftwards =
  /[\u{590}-\u{8FF}\u{FB1D}-\u{FDFF}\u{FE70}-\u{FEFC}\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}\u{200F}]/u;

/** Without signs that turn the text after it round; in isolation where its letters run from right to left. */
export function isolate(text: string): string {
  const plain = text.replace(controls, '');
  return leftwards.test(plain) ? `\u{2068}${plain}\u{2069}` : plain;
}
