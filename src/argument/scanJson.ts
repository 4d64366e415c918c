// A scan of JSON text before it is parsed. JSON.parse accepts a nesting that overflows every walker
// after it, and silently keeps the last of two equal keys; both are found here, in one pass.

export interface JsonScan {
  /** Offset of the bracket that exceeds the nesting allowed. */
  tooDeep?: number;
  /** Offsets of the opening quotation marks of repeated keys. */
  repeatedKeys: number[];
}

interface Level {
  keys: Set<string> | null;
}

/** Offsets are UTF-16 code units. The text need not be valid JSON; what is found then is a guess. */
export function scanJson(text: string, nesting: number): JsonScan {
  const scan: JsonScan = { repeatedKeys: [] };
  const levels: Level[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x22) {
      const end = endOfString(text, at);
      const level = levels.at(-1);
      if (level?.keys && followedByColon(text, end)) {
        const key = text.slice(at + 1, end - 1);
        const plain = key.includes('\\') ? unescaped(key) : key;
        if (level.keys.has(plain)) scan.repeatedKeys.push(at);
        level.keys.add(plain);
      }
      at = end - 1;
    } else if (code === 0x7b || code === 0x5b) {
      levels.push({ keys: code === 0x7b ? new Set() : null });
      if (levels.length > nesting) {
        scan.tooDeep = at;
        return scan;
      }
    } else if (code === 0x7d || code === 0x5d) {
      levels.pop();
    }
  }
  return scan;
}

/** The offset after the closing quotation mark (or the end of the text). */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x5c) at++;
    else if (code === 0x22) return at + 1;
  }
  return text.length;
}

function followedByColon(text: string, from: number): boolean {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at++;
  return text.charCodeAt(at) === 0x3a;
}

function unescaped(key: string): string {
  try {
    return String(JSON.parse(`"${key}"`));
  } catch {
    return key;
  }
}
