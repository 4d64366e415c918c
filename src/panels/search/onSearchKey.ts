// The keys of the search: arrows walk from the box into the list and back, Escape closes.

interface SearchKeys {
  input: HTMLInputElement | null;
  /** Draws the list at once. */
  list: () => void;
  onEscape: () => void;
}

export function onSearchKey(event: React.KeyboardEvent, { input, list, onEscape }: SearchKeys): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return;
  const { currentTarget: search } = event;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const inList = target?.closest('.search-hits') != null;
  const arrow = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (inList && event.key.length === 1 && event.key !== ' ') {
    // Who types on a hit goes on with the words.
    input?.focus();
    event.stopPropagation();
    return;
  }
  // Who is faster than the filters waits for them in the sheet: see SearchFilters.tsx.
  const sheet = search.querySelector<HTMLElement>('.search-sheet');
  const waits = event.key === 'Tab' && !event.shiftKey && target === input;
  if (waits && sheet?.querySelector('fieldset') === null) sheet.focus();
  else if (event.key === 'Escape') onEscape();
  else if (arrow !== 0 && (inList || target === input)) {
    list();
    const listed = search.querySelectorAll<HTMLElement>('.search-hits button');
    const places: (HTMLElement | null)[] = [input, ...listed];
    places[Math.max(0, places.indexOf(target) + arrow)]?.focus();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
