// The check of everything that the page around a frame sends. By hand: a page is a stranger, and these few
// shapes need no library.

import type { Expansion } from '../argument/expansion.ts';
import { parseExpansion } from '../argument/expansionText.ts';
import { limits } from '../argument/limits.ts';
import { envelope, type HostMessage, type MessageId, messageLimits } from './messages.ts';
import type { ThemeChoice } from './view.ts';

type Fields = Record<string, unknown>;

/** A Map, because a verb may be called `constructor`. */
const verbs = new Map<unknown, (payload: Fields, id: unknown) => HostMessage | null>([
  ['init', parseInit],
  [
    'goTo',
    ({ id, fit }) => {
      if (fit === 'all' && id === undefined) return { type: 'goTo', node: null };
      return isId(id) && fit === undefined ? { type: 'goTo', node: id } : null;
    },
  ],
  [
    'step',
    ({ to, by }) => {
      if (to === undefined) return isWhole(by, -messageLimits.steps) ? { type: 'step', to: null, by } : null;
      return by === undefined && (isId(to) || isWhole(to, 0)) ? { type: 'step', to, by: 0 } : null;
    },
  ],
  [
    'expand',
    ({ to, id }) => {
      if (to === undefined) return isId(id) ? { type: 'expand', to: null, claims: [id] } : null;
      const expansion = id === undefined ? parseExpand(to) : null;
      return expansion === null ? null : { type: 'expand', to: expansion, claims: [] };
    },
  ],
  ['theme', ({ theme }) => (isTheme(theme) ? { type: 'theme', theme } : null)],
  ['getState', (_, id) => (isMessageId(id) ? { type: 'getState', id } : null)],
]);

/**
 * @param data What a message event carried. Payloads: `init` `{ data, base?, node?, expand?, view?, theme? }`,
 *   `goTo` `{ id }` or `{ fit: 'all' }`, `step` `{ to }` or `{ by }`, `expand` `{ to }` (all, none, a depth, a
 *   list of ids, or text as in the address) or `{ id }` (that claim too), `theme` `{ theme }`; `getState` has
 *   none, but the message has an `id`; the others may have one. Fields that are not known are passed over.
 * @returns null for everything that is not exactly such a message. Never throws.
 */
export function parseHostMessage(data: unknown): HostMessage | null {
  if (!isFields(data) || data.ns !== envelope.ns || data.v !== envelope.v) return null;
  const payload = data.payload ?? {};
  const message = isFields(payload) ? (verbs.get(data.type)?.(payload, data.id) ?? null) : null;
  return message && isMessageId(data.id) ? { ...message, id: data.id } : message;
}

/** The JSON text of a document that came by `init`; null where it cannot be written as such or is too large. */
export function documentText(data: string | Record<string, unknown>): string | null {
  if (typeof data === 'string') return data;
  try {
    const text = JSON.stringify(data);
    return text.length <= limits.bytes ? text : null;
  } catch {
    // Nested too deep, or round in a circle.
    return null;
  }
}

function parseInit({ data, base, node, expand, view, theme }: Fields): HostMessage | null {
  if (typeof data === 'string' ? data.length > limits.bytes : !isFields(data)) return null;
  if (base !== undefined && !isWebAddress(base)) return null;
  if (node !== undefined && !isId(node)) return null;
  const expansion = expand === undefined ? null : parseExpand(expand);
  if (expand !== undefined && expansion === null) return null;
  if (view !== undefined && view !== 'map' && view !== 'outline' && view !== 'text') return null;
  if (theme !== undefined && !isTheme(theme)) return null;
  return {
    type: 'init',
    data: data as string | Fields,
    base: base ?? null,
    node: node ?? null,
    expand: expansion,
    view: view ?? null,
    theme: theme ?? null,
  };
}

function parseExpand(to: unknown): Expansion {
  if (typeof to === 'string' && to.length <= messageLimits.expansion) {
    const expand = parseExpansion(to.toWellFormed());
    return Array.isArray(expand) ? parseExpand(expand) : expand;
  }
  if (isWhole(to, 0)) return to;
  if (!Array.isArray(to) || to.length === 0 || to.length > messageLimits.ids) return null;
  return to.every(isId) ? to : null;
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isId(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && value.length <= messageLimits.id;
}

function isMessageId(value: unknown): value is MessageId {
  if (typeof value === 'number') return Number.isSafeInteger(value);
  return typeof value === 'string' && value !== '' && value.length <= messageLimits.messageId;
}

function isWhole(value: unknown, least: number): value is number {
  return Number.isInteger(value) && least <= (value as number) && (value as number) <= messageLimits.steps;
}

function isTheme(value: unknown): value is ThemeChoice {
  return value === 'auto' || value === 'light' || value === 'dark';
}

function isWebAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > limits.url) return false;
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch {
    return false;
  }
}
