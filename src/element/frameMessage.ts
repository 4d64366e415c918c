// What is taken from a frame: the known messages with exactly their known fields; everything else is nothing.

import { envelope, type FramePayloads, type FrameType } from '../protocol/messages.ts';

type EventType = Exclude<FrameType, 'state' | 'reply'>;

/** Fields and the types that they may have. `state` tells nothing that an event of the element would. */
const fields: Record<EventType, Record<string, string>> = {
  ready: { waiting: 'boolean', title: 'string' },
  height: { height: 'number' },
  select: { id: 'string null' },
  step: { tour: 'string', step: 'string', index: 'number', count: 'number' },
  source: { claim: 'string', citation: 'number', source: 'string' },
  key: { key: 'string', code: 'string', keyCode: 'number', shiftKey: 'boolean' },
  error: { message: 'string' },
};

export type FrameMessage =
  | { [Type in EventType]: { type: Type; payload: FramePayloads[Type] } }[EventType]
  | { type: 'reply'; id: unknown; payload: object };

/**
 * Whether a message came from where the frame's page is.
 * @param page The origin of the page around it: in a sandboxed page the frame is sandboxed too, and has none.
 */
export function isFromFrame(origin: string, frame: string, page: string): boolean {
  return origin === frame || (origin === 'null' && page === 'null');
}

// biome-ignore lint/suspicious/noExplicitAny: a stranger's value, looked at field by field
export function parseFrameMessage(data: any): FrameMessage | null {
  if (data?.ns !== envelope.ns || data.v !== envelope.v) return null;
  const { type, id, payload } = data;
  if (typeof payload !== 'object' || payload === null) return null;
  if (type === 'reply') return { type, id, payload };
  if (typeof type !== 'string' || !Object.hasOwn(fields, type)) return null;
  const wanted = fields[type as EventType];
  const known: Record<string, unknown> = {};
  for (const name in wanted) {
    const value = payload[name];
    if (!wanted[name]?.split(' ').includes(value === null ? 'null' : typeof value)) return null;
    known[name] = value;
  }
  return { type, payload: known } as unknown as FrameMessage;
}
