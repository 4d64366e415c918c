// Keys of a list of lines: Tab sets lines in, Enter begins a line like the one before it.

const step = '  ';

/** From 0. */
export const lineAt = (text: string, offset: number) => text.slice(0, offset).split('\n').length - 1;

/** Where a line begins and ends. @param line From 0. */
export function rangeOfLine(text: string, line: number): [number, number] {
  const lines = text.split('\n');
  const start = lines.slice(0, line).reduce((sum, each) => sum + each.length + 1, 0);
  return [start, start + (lines[line]?.length ?? 0)];
}

export function onTextKey(event: React.KeyboardEvent<HTMLTextAreaElement>): void {
  const { key, shiftKey, ctrlKey, metaKey, altKey, currentTarget: area } = event;
  if (ctrlKey || metaKey || altKey) return;
  if (key === 'Tab') {
    event.preventDefault();
    setIn(area, shiftKey);
  } else if (key === 'Enter' && !shiftKey) {
    const start = area.value.lastIndexOf('\n', area.selectionStart - 1) + 1;
    const [head = '', words = ''] =
      /^(\s*[+\->~&]\s)?(.*)/.exec(area.value.slice(start, area.selectionStart))?.slice(1) ?? [];
    if (head === '' || words.trim() === '') return;
    event.preventDefault();
    type(area, `\n${head}`);
  }
}

/** All lines that are chosen, one step in or out. */
export function setIn(area: HTMLTextAreaElement, out: boolean): void {
  const { value, selectionStart, selectionEnd } = area;
  const [start] = rangeOfLine(value, lineAt(value, selectionStart));
  const [, end] = rangeOfLine(value, lineAt(value, Math.max(selectionStart, selectionEnd - 1)));
  const lines = value.slice(start, end).split('\n');
  const changed = lines.map((line) =>
    out ? line.replace(/^(?: {1,2}|\t)/, '') : line === '' ? line : step + line,
  );
  if (changed.join('\n') === lines.join('\n')) return;
  const first = (changed[0]?.length ?? 0) - (lines[0]?.length ?? 0);
  area.setSelectionRange(start, end);
  type(area, changed.join('\n'));
  const grown = changed.join('\n').length - lines.join('\n').length;
  area.setSelectionRange(Math.max(start, selectionStart + first), Math.max(start, selectionEnd + grown));
}

/** As if it had been typed: the field's own undo takes it back. */
function type(area: HTMLTextAreaElement, text: string): void {
  if (document.execCommand('insertText', false, text)) return;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new Event('input', { bubbles: true }));
}
