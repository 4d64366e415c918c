// How a key is written for people: the sign or word that is printed on it.

const printed: ReadonlyMap<string, string> = new Map([
  [' ', 'Space'],
  ['ArrowUp', '↑'],
  ['ArrowDown', '↓'],
  ['ArrowLeft', '←'],
  ['ArrowRight', '→'],
  ['Escape', 'Esc'],
  ['PageUp', 'Page Up'],
  ['PageDown', 'Page Down'],
  ['-', '−'],
]);

const modifiers = {
  Mod: { mac: '⌘', other: 'Ctrl' },
  Ctrl: { mac: '⌃', other: 'Ctrl' },
  Alt: { mac: '⌥', other: 'Alt' },
  Shift: { mac: '⇧', other: 'Shift' },
} as const;

/** Whether the keyboard has a ⌘ where others have Ctrl. */
function onMac(): boolean {
  return /mac|iphone|ipad/i.test(globalThis.navigator?.platform ?? '');
}

/**
 * The caps to press together, each as it is printed: "Ctrl" and "K".
 * @param key As in the table of commands: `KeyboardEvent.key`, with `Mod+` before it for Ctrl or Cmd.
 */
export function keyCaps(key: string, mac = onMac()): readonly string[] {
  const [, before = '', rest = key] = /^((?:(?:Mod|Ctrl|Alt|Shift)\+)*)(.+)$/s.exec(key) ?? [];
  const caps = before
    .split('+')
    .filter(Boolean)
    .map((name) => modifiers[name as keyof typeof modifiers][mac ? 'mac' : 'other']);
  // A capital is written with Shift; the cap itself shows a capital always.
  if (/^\p{Lu}$/u.test(rest)) caps.push(mac ? modifiers.Shift.mac : modifiers.Shift.other);
  return [...caps, printed.get(rest) ?? (/^\p{Ll}$/u.test(rest) ? rest.toUpperCase() : rest)];
}

/** The same as one word, for the end of a sentence or a title: "Ctrl+K", on a Mac "⌘K". */
export function keyWords(key: string, mac = onMac()): string {
  return keyCaps(key, mac).join(mac ? '' : '+');
}
