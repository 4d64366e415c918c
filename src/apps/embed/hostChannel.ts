// The frame's line to the page around it. Only that page is heard, only in the words of parseHostMessage.ts, and only
// so often as there are pictures to show: a page that floods the frame does not stop it.

import { mergeMessages } from '../../protocol/mergeMessages.ts';
import {
  type EmbedState,
  envelope,
  type FramePayloads,
  type FrameType,
  type HostMessage,
  type MessageId,
} from '../../protocol/messages.ts';
import { parseHostMessage } from '../../protocol/parseHostMessage.ts';

type Asked<Type extends HostMessage['type']> = Extract<HostMessage, { type: Type }>;

/** What is done about each verb; null, or in a sentence why nothing could be done. */
export interface HostVerbs {
  init: (asked: Asked<'init'>) => void;
  goTo: (asked: Asked<'goTo'>) => string | null;
  step: (asked: Asked<'step'>) => string | null;
  expand: (asked: Asked<'expand'>) => string | null;
  theme: (asked: Asked<'theme'>) => void;
  getState: () => EmbedState;
}

/** The part of a window that hears messages. */
export interface ChannelTarget {
  addEventListener: {
    (type: 'message', listener: (event: MessageEvent) => void): void;
    (type: 'resize', listener: () => void): void;
  };
  removeEventListener: ChannelTarget['addEventListener'];
  requestAnimationFrame: (run: () => void) => number;
  cancelAnimationFrame: (id: number) => void;
  setTimeout: (run: () => void, milliseconds: number) => unknown;
  clearTimeout: (id: never) => void;
  /** CSS pixels of the frame. */
  readonly innerHeight: number;
}

export interface ChannelParent {
  postMessage: (message: unknown, targetOrigin: string) => void;
}

export interface HostChannel {
  send: <Type extends Exclude<FrameType, 'reply'>>(type: Type, payload: FramePayloads[Type]) => void;
  close: () => void;
}

/** Questions answered at one time; further ones are not. */
const mostReplies = 50;
/** Heights that WordPress gives a frame, in CSS pixels. */
const wordPressHeights = { least: 200, most: 1000 } as const;
/** How often within a second a frame that was made smaller asks for its height again. */
const mostRequests = 10;
/** Milliseconds after which messages are handled where the browser shows no pictures (out of sight). */
const unseen = 100;

/**
 * @param options.target The frame's own window.
 * @param options.parent `window.parent`. Where that is the window itself, nothing is heard and nothing sent.
 * @param options.origin See `EmbedOptions`; without it any page may be the parent.
 * @param options.secret See `parseSecret`: heights are then also told in WordPress' way.
 * @param options.height What a map without a height of its own would like to have, in CSS pixels.
 */
export function openHostChannel(options: {
  target: ChannelTarget;
  parent: ChannelParent;
  origin?: string | null;
  secret?: string | null;
  height: number;
  on: HostVerbs;
}): HostChannel {
  const { target, parent, on } = options;
  const origin = options.origin ?? null;
  const alone = (parent as unknown) === target;
  let waiting = new Map<HostMessage['type'], HostMessage>();
  let questions = new Set<MessageId>();
  let cancel: (() => void) | null = null;

  const post = (message: unknown) => {
    if (!alone) parent.postMessage(message, origin ?? '*');
  };

  const handle = () => {
    cancel?.();
    cancel = null;
    const [messages, asked] = [waiting, questions];
    waiting = new Map();
    questions = new Set();
    for (const message of messages.values()) {
      let error: string | null = null;
      if (message.type === 'init') on.init(message);
      else if (message.type === 'goTo') error = on.goTo(message);
      else if (message.type === 'step') error = on.step(message);
      else if (message.type === 'expand') error = on.expand(message);
      else if (message.type === 'theme') on.theme(message);
      if (error === null) continue;
      const { id } = message;
      post({ ...envelope, type: 'reply', ...(id !== undefined && { id }), payload: { error } });
    }
    if (asked.size === 0) return;
    const payload = on.getState();
    for (const id of asked) post({ ...envelope, type: 'reply', id, payload });
  };

  const onMessage = (event: MessageEvent) => {
    if ((event.source as unknown) !== parent || (origin !== null && event.origin !== origin)) return;
    if (isWordPressReady(event.data, options.secret)) tellWordPress();
    const message = parseHostMessage(event.data);
    if (!message) return;
    if (message.type === 'getState') {
      if (questions.size < mostReplies) questions.add(message.id);
    } else {
      const merged = mergeMessages(waiting.get(message.type), message);
      // To the end: kinds are handled in the order in which the last of each came.
      waiting.delete(message.type);
      waiting.set(message.type, merged);
    }
    cancel ??= nextPicture(target, handle);
  };

  let wanted = options.height;
  const tellWordPress = () => {
    if (options.secret) post({ message: 'height', value: wanted, secret: options.secret });
  };
  // Themes scale a frame down with every change of their window, by a style that WordPress takes away when the frame
  // says a height: the one it wants. One that said the height it has would be kept small.
  let requests: number[] = [];
  const onResize = () => {
    const { least, most } = wordPressHeights;
    const now = Date.now();
    requests = requests.filter((time) => now - time < 1000);
    if (target.innerHeight === Math.max(least, Math.min(most, wanted)) || requests.length >= mostRequests)
      return;
    requests.push(now);
    tellWordPress();
  };

  if (!alone) target.addEventListener('message', onMessage);
  if (!alone && options.secret) target.addEventListener('resize', onResize);
  // WordPress may hide a frame until it says a height, and browsers draw and measure nothing in a hidden frame.
  tellWordPress();
  return {
    send(type, payload) {
      post({ ...envelope, type, payload });
      if (type !== 'height') return;
      const { height } = payload as FramePayloads['height'];
      // Canvas and other learning platforms.
      post({ subject: 'lti.frameResize', height });
      wanted = height;
      tellWordPress();
    },
    close() {
      target.removeEventListener('message', onMessage);
      target.removeEventListener('resize', onResize);
      cancel?.();
      cancel = null;
      waiting.clear();
      questions.clear();
    },
  };
}

/** Before the next picture, or soon where there is none. The returned function calls it off. */
function nextPicture(target: ChannelTarget, run: () => void): () => void {
  const picture = target.requestAnimationFrame(run);
  const timer = target.setTimeout(run, unseen);
  return () => {
    target.cancelAnimationFrame(picture);
    target.clearTimeout(timer as never);
  };
}

/** WordPress' script says so when it is there, which may be after the frame. */
function isWordPressReady(data: unknown, secret: string | null | undefined): boolean {
  if (!secret || typeof data !== 'object' || data === null) return false;
  return 'message' in data && data.message === 'ready' && 'secret' in data && data.secret === secret;
}

/** @param hash `location.hash`: WordPress loads frames with `#?secret=…`. Letters and digits, or null. */
export function parseSecret(hash: string): string | null {
  const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret') ?? '';
  return secret.replace(/[^A-Za-z0-9]/g, '').slice(0, 100) || null;
}
