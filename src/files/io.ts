// What reads and writes beside the files that are named.

/** Where a command reads and writes, besides the files that it is told. */
export interface Io {
  /** Standard input, in pieces. Read at most once. */
  stdin: AsyncIterable<Uint8Array>;
  out(text: string): void;
  err(text: string): void;
  /** Where the program's own files are, beside the command line. */
  programFolder: string;
}
