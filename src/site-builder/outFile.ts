// A file that is to be written.

export interface OutFile {
  /** Below the folder, with "/". */
  path: string;
  content: string | Uint8Array;
}
