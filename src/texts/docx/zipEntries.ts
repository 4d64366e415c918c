// The entries of a packed file, and how large they are unpacked: a small file may hold a very large one.

export interface ZipEntry {
  name: string;
  /** The size that it states, in bytes; it may lie. */
  size: number;
  packed: Uint8Array<ArrayBuffer>;
  deflated: boolean;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** Null where the file is broken, or larger than 4 GB. */
export function zipEntries(bytes: Uint8Array<ArrayBuffer>): ZipEntry[] | null {
  try {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - 22;
    while (end >= 0 && view.getUint32(end, true) !== endMark) end--;
    if (end < 0) return null;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let count = view.getUint16(end + 10, true); count > 0; count--) {
      if (view.getUint32(at, true) !== entryMark) return null;
      const [method, packedSize, size] = [
        view.getUint16(at + 10, true),
        view.getUint32(at + 20, true),
        view.getUint32(at + 24, true),
      ];
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const local = view.getUint32(at + 42, true);
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      if (start + packedSize > bytes.length) return null;
      entries.push({ name, size, packed: bytes.subarray(start, start + packedSize), deflated: method === 8 });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  } catch {
    return null;
  }
}

/** Whether entries stay within a size together, in bytes: what they state is not believed. Rejects for broken ones. */
export async function unpackWithin(entries: readonly ZipEntry[], most: number): Promise<boolean> {
  let room = most;
  for (const { packed, size, deflated } of entries) {
    if (size > room) return false;
    if (!deflated) room -= packed.length;
    else {
      const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
      const reader = stream.getReader();
      for (let step = await reader.read(); !step.done; step = await reader.read()) {
        room -= step.value.length;
        if (room < 0) {
          void reader.cancel().catch(() => undefined);
          return false;
        }
      }
    }
    if (room < 0) return false;
  }
  return true;
}
