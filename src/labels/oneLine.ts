// Words from files and from the command line, made fit for one line of a terminal.

/** White space becomes a space; what steers a terminal, or turns its text round, becomes visible. */
export function oneLine(text: string): string {
  return (
    text
      .replace(/\s+/gu, ' ')
      // Marks that join or part letters (U+200C, U+200D) belong to words.
      .replace(/[\p{Cc}\p{Cs}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu, '\u{FFFD}')
      .trim()
  );
}
