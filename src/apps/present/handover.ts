// The map that one window of a talk gives the other: it may come from a file, which has no address.

import type { Argument } from '../../argument/argument.ts';
import { fingerprint } from '../../argument/fingerprint.ts';
import { isRecord } from '../../protocol/snapshot.ts';
import { fileName } from '../../store/openMap.ts';
import type { DocumentText, SessionState } from '../../store/state.ts';

/** What a window needs to show the map that the other one shows. */
export interface Handover {
  document: string;
  /** As the address names it, or what the file is called. */
  name: string | null;
  base: string | null;
  host: string | null;
  /** Whether it came from a disk, and has no address. */
  file: boolean;
  /** The draft that it is, in this browser. */
  draft: string | null;
}

/** Null where this window has nothing to hand over. */
export function handoverOf({ document, origin, argument, draftId: draft }: SessionState): Handover | null {
  if (!argument) return null;
  const { base, host, file } = origin;
  const name = origin.name ?? (file === null ? null : (fileName(file) ?? null));
  return { document: document(argument.claims.keys()), name, base, host, file: file !== null, draft };
}

export function isHandover(value: unknown): value is Handover {
  if (!isRecord(value) || typeof value.document !== 'string' || typeof value.file !== 'boolean') return false;
  const named = [value.name, value.base, value.host, value.draft].every(
    (each) => each === null || typeof each === 'string',
  );
  return named && (value.base === null || URL.canParse(String(value.base)));
}

/** What tells two maps apart, in a message that is sent often; null where there is none. */
export function mapKey(argument: Argument | null, document: DocumentText): string | null {
  if (!argument) return null;
  let key = keys.get(argument);
  if (key === undefined) {
    key = fingerprint(document(argument.claims.keys()));
    keys.set(argument, key);
  }
  return key;
}
const keys = new WeakMap<Argument, string>();
