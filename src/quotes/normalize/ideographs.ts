// Scripts in which no spaces part the words.

// Ideographs, kana and their marks, the first halves of the pairs for rarer ideographs too.
const ranges = '2e80-2fdf 3001-303f 3040-312f 31a0-31ff 3400-4dbf 4e00-9fff f900-faff d840-d888';
const isIdeographicUnit = new Uint8Array(0x10000);
for (const range of ranges.split(' ')) {
  const [from = 0, to = 0] = range.split('-').map((edge) => Number.parseInt(edge, 16));
  isIdeographicUnit.fill(1, from, to + 1);
}

const isHangul = (unit: number) => unit >= 0xac00 && unit <= 0xd7a3;
const isMark = (unit: number) =>
  unit === 0x2c || unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3a || unit === 0x3b;

function isIdeographic(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff;
  return isIdeographicUnit[isSecondHalf ? text.charCodeAt(at - 1) : unit] === 1;
}

const southEast = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Whether a space says nothing: between ideographs or kana, or between these and letters or figures of another
 * script. In Korean spaces part words.
 * @param isLineEnd Whether it is one in the original: in Thai, Lao, Khmer and Burmese only these say nothing.
 */
export function isIdleSpace(text: string, at: number, isLineEnd: () => boolean): boolean {
  const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (before < 0x80 && after < 0x80) {
    // Full-width marks fold to these.
    return isMark(before) && isIdeographic(text, at - 2);
  }
  if (isIdeographic(text, at - 1)) return !isHangul(after);
  if (isIdeographic(text, at + 1)) return !isHangul(before);
  return (
    before >= 0xe00 &&
    after >= 0xe00 &&
    southEast.test(text.charAt(at - 1)) &&
    southEast.test(text.charAt(at + 1)) &&
    isLineEnd()
  );
}
