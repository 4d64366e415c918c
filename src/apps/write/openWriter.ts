// Who writes on the map of a session: panels and menus that come over the line by themselves find it here.

import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Copied } from '../../draft/copying.ts';
import type { Session } from '../../store/session.ts';
import type { Writer } from './writer.ts';

export interface OpenWriter {
  writer: Writer | null;
  /** What was copied or picked up last, and the text of it that went to the clipboard. */
  held: Held | null;
  /** A list that was just pasted, which may be kept as one text instead. */
  pasted: { under: string; text: string } | null;
  /** How often the form of the claim was asked for the keyboard. */
  formAsked: number;
}

export interface Held {
  key: string;
  copied: Copied;
  text: string;
  /** Picked up: it is moved, and not copied. */
  moves: boolean;
}

const stores = new WeakMap<Session, StoreApi<OpenWriter>>();

export function openWriter(session: Session): StoreApi<OpenWriter> {
  let store = stores.get(session);
  if (!store) {
    store = createStore<OpenWriter>(() => ({ writer: null, held: null, pasted: null, formAsked: 0 }));
    stores.set(session, store);
  }
  return store;
}
