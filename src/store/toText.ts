import { decoded } from '../argument/decoded.ts';
import type { Decoded } from '../argument/decodeText.ts';
import { loadReader } from './readerPart.ts';

/** As `decodeText`, which comes along where it has something to say. @throws {PartProblem} where it does not come. */
export async function toText(bytes: Uint8Array, stated?: string): Promise<Decoded> {
  const text = decoded(bytes, stated);
  if (text !== null) return { text, problem: null };
  const { decodeText } = await loadReader();
  return decodeText(bytes, stated);
}
