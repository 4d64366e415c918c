// The field of the search box: what is typed, and Enter.

interface Props {
  field: React.RefObject<HTMLInputElement | null>;
  words: string;
  /** Whether the list below it is open. */
  open: boolean;
  onOpen: () => void;
  onWords: (words: string) => void;
  /** Enter, with Shift backwards. */
  onEnter: (by: 1 | -1) => void;
}

export function SearchBox({ field, words, open, onOpen, onWords, onEnter }: Props) {
  return (
    <input
      ref={field}
      type="search"
      className="search-box"
      aria-label="Search claims"
      placeholder="Search (/)"
      autoComplete="off"
      spellCheck="false"
      enterKeyHint="search"
      maxLength={300}
      dir="auto"
      value={words}
      onFocus={() => {
        // Who comes back may type other words over these.
        if (!open) field.current?.select();
        onOpen();
      }}
      onClick={onOpen}
      onChange={(event) => onWords(event.target.value)}
      onKeyDown={(event) => {
        // 229 is a key that an input method took: Safari says so only there.
        const composes = event.nativeEvent.isComposing || event.keyCode === 229;
        if (event.key === 'Enter' && !composes) onEnter(event.shiftKey ? -1 : 1);
      }}
    />
  );
}
