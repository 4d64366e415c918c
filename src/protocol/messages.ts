// What an embedded frame and the page around it say to each other: the types and their payloads. The element's
// loader reads this too, so nothing but types and plain values is here.

import type { Expansion } from '../argument/expansion.ts';
import type { ThemeChoice, View } from './view.ts';

/** Every message, both ways, is `{ ns, v, type, payload, id? }`. */
export interface Envelope {
  ns: 'argument-map';
  v: 1;
}
export const envelope: Envelope = { ns: 'argument-map', v: 1 };

/** The value of `map` in the address of a frame that gets its document by `init`. */
export const mapByMessage = 'message:';

/** What is on screen, as `getState` is answered and `state` tells it. */
export interface EmbedState {
  title: string | null;
  node: string | null;
  expand: Expansion;
  view: View;
  open: { claim: string; citation: number } | null;
  branch: string | null;
  tour: string | null;
  /** The step's id; null outside a tour. */
  step: string | null;
  theme: ThemeChoice;
}

/** What the frame sends, by type. */
export interface FramePayloads {
  /** `waiting`: there is no map yet, it is to come by `init`. Sent again, with the title, when it is on screen. */
  ready: { waiting: boolean; title: string };
  /** CSS pixels that the content would like. */
  height: { height: number };
  state: EmbedState;
  /** The claim in focus. */
  select: { id: string | null };
  /** `index` counts from 0, `count` is the number of steps; questions are steps. */
  step: { tour: string; step: string; index: number; count: number };
  /** A citation was opened: the citing claim, the citation's index, the source's id. */
  source: { claim: string; citation: number; source: string };
  /** A key that the map has no use for, as `KeyboardEvent` has it; only to a page that the address names. */
  key: { key: string; code: string; keyCode: number; shiftKey: boolean };
  /** One sentence for the reader. */
  error: { message: string };
  /** To `getState`, or to what could not be done; carries the `id` of the message, where that has one. */
  reply: EmbedState | { error: string };
}
export type FrameType = keyof FramePayloads;
export type MessageId = string | number;

/** What the page asks for, checked. One that has an id is answered by it where it cannot be done. */
export type HostMessage = Asked & { id?: MessageId };

type Asked =
  | {
      type: 'init';
      /** The document as an object, or as JSON text. Neither has been looked into: see documentText in parseHostMessage.ts. */
      data: string | Record<string, unknown>;
      /** The http(s) address against which the document's links are resolved. */
      base: string | null;
      node: string | null;
      expand: Expansion;
      view: View | null;
      theme: ThemeChoice | null;
    }
  /** To a claim; null for a look at the whole map. */
  | { type: 'goTo'; node: string | null }
  /** To a step (its id, or its number as in the address) where one is named, then so many steps on. */
  | { type: 'step'; to: string | number | null; by: number }
  /** Opens exactly `to` where it is given, then `claims` in addition. */
  | { type: 'expand'; to: Expansion; claims: readonly string[] }
  | { type: 'theme'; theme: ThemeChoice }
  | { type: 'getState'; id: MessageId };

export const messageLimits = {
  /** Characters of a claim's or a step's id. */
  id: 1000,
  /** Ids in one message. */
  ids: 1000,
  /** Characters of an expansion written as in the address. */
  expansion: 50_000,
  /** Characters of a message's own id. */
  messageId: 100,
  /** Steps on or back at once, and the highest number of a step. */
  steps: 10_000,
} as const;
