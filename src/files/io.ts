// What reads and writes beside the files that are named.

/** Where a command reads and writes, besides the files that it is told. */
export interface Io {
  /** Standard input, in pieces. Read at most once. */
  stdin: AsyncIterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  /** When to stop what goes on without end; absent where only the end of the program stops it. */
  stopped?: AbortSignal;
  /** Where the program's own files are, beside the command line. */
  programFolder: string;
}
