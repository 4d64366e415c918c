import { beforeEach, expect, test } from 'vitest';
import { openHostChannel, parseSecret } from '../../../src/apps/embed/hostChannel.ts';
import type { EmbedState, HostMessage } from '../../../src/protocol/messages.ts';

const state: EmbedState = {
  title: 'A map',
  node: 'a',
  expand: 'all',
  view: 'map',
  open: null,
  branch: null,
  tour: null,
  step: null,
  theme: 'auto',
};

/** A window whose pictures and timers come when the test says so. */
function fakeWindow() {
  const listeners = new Set<(event: MessageEvent) => void>();
  const resized = new Set<() => void>();
  const waiting = new Map<number, () => void>();
  let ids = 0;
  const wait = (run: () => void) => {
    waiting.set(++ids, run);
    return ids;
  };
  return {
    listeners,
    waiting,
    addEventListener: (type: 'message' | 'resize', listener: (event: MessageEvent) => void) =>
      void (type === 'message' ? listeners : resized).add(listener as () => void),
    removeEventListener: (type: 'message' | 'resize', listener: (event: MessageEvent) => void) =>
      void (type === 'message' ? listeners : resized).delete(listener as () => void),
    /** The page makes the frame so high. */
    resize(height: number) {
      this.innerHeight = height;
      for (const listener of resized) listener();
    },
    requestAnimationFrame: wait,
    innerHeight: 600,
    cancelAnimationFrame: (id: number) => void waiting.delete(id),
    setTimeout: wait,
    clearTimeout: (id: number) => void waiting.delete(id),
    /** The first of what waits, as a browser would: a picture where it shows one, else the timer. */
    run(which: 'picture' | 'timer' = 'picture') {
      const runs = [...waiting];
      const next = which === 'picture' ? runs[0] : runs.at(-1);
      if (!next) return;
      waiting.delete(next[0]);
      next[1]();
    },
  };
}

let target: ReturnType<typeof fakeWindow>;
let parent: {
  posted: { message: unknown; to: string }[];
  postMessage: (message: unknown, to: string) => void;
};
let done: HostMessage[];
let asked: number;

beforeEach(() => {
  target = fakeWindow();
  const posted: { message: unknown; to: string }[] = [];
  parent = { posted, postMessage: (message, to) => void posted.push({ message, to }) };
  done = [];
  asked = 0;
  why = null;
});

/** Why nothing could be done; null where it could. */
let why: string | null;
const note = (message: HostMessage) => {
  done.push(message);
  return why;
};

function open(options: { origin?: string; secret?: string; alone?: boolean } = {}) {
  return openHostChannel({
    target,
    parent: options.alone ? (target as unknown as typeof parent) : parent,
    origin: options.origin ?? null,
    secret: options.secret ?? null,
    height: 600,
    on: {
      init: note,
      goTo: note,
      step: note,
      expand: note,
      theme: note,
      getState: () => {
        asked++;
        return state;
      },
    },
  });
}

function hear(data: unknown, { source = parent as unknown, origin = 'https://host.test' } = {}) {
  for (const listener of target.listeners) listener({ data, source, origin } as MessageEvent);
}

const said = (type: string, payload?: unknown, id?: unknown) => ({
  ns: 'argument-map',
  v: 1,
  type,
  payload,
  id,
});

test('what the page asks for is done with the next picture', () => {
  open();
  hear(said('goTo', { id: 'a' }));
  expect(done).toEqual([]);
  target.run();
  expect(done).toEqual([{ type: 'goTo', node: 'a' }]);
  expect(target.waiting.size).toBe(0);
});

test('out of sight, where there are no pictures, it is done soon all the same', () => {
  open();
  hear(said('goTo', { id: 'a' }));
  target.run('timer');
  expect(done).toHaveLength(1);
  expect(target.waiting.size).toBe(0);
});

test('only the page around the frame is heard', () => {
  open();
  hear(said('goTo', { id: 'a' }), { source: {} });
  hear(said('goTo', { id: 'a' }), { source: null });
  hear(said('goTo', { id: 'a' }), { source: target });
  expect(target.waiting.size).toBe(0);
  hear(said('goTo', { id: 'a' }));
  expect(target.waiting.size).toBeGreaterThan(0);
});

test('where an origin is given, only that one is heard and spoken to', () => {
  const channel = open({ origin: 'https://host.test' });
  hear(said('goTo', { id: 'a' }), { origin: 'https://host.test.evil.test' });
  hear(said('goTo', { id: 'a' }), { origin: 'null' });
  expect(target.waiting.size).toBe(0);
  hear(said('goTo', { id: 'b' }));
  target.run();
  expect(done).toEqual([{ type: 'goTo', node: 'b' }]);
  channel.send('select', { id: 'b' });
  expect(parent.posted.map(({ to }) => to)).toEqual(['https://host.test']);
});

test('what is no message of ours is nothing', () => {
  open();
  const strange = [
    null,
    undefined,
    'x',
    7,
    [],
    {},
    said('constructor'),
    said('__proto__'),
    said('send'),
    { ...said('goTo', { id: 'a' }), ns: 'x' },
    { ...said('goTo', { id: 'a' }), v: 2 },
    said('goTo', { id: '' }),
    said('theme', { theme: 'pink' }),
    said('getState'),
  ];
  for (const data of strange) hear(data);
  expect(target.waiting.size).toBe(0);
});

test('a flood is handled once a picture: the last of each kind, in the order in which they came', () => {
  open();
  for (let i = 0; i < 5000; i++) {
    hear(said('theme', { theme: i % 2 ? 'dark' : 'light' }));
    hear(said('goTo', { id: `c${i}` }));
  }
  hear(said('goTo', { id: '' }));
  hear(said('init', { data: {} }));
  target.run();
  expect(done).toMatchObject([
    { type: 'theme', theme: 'dark' },
    { type: 'goTo', node: 'c4999' },
    { type: 'init' },
  ]);
  target.run();
  expect(done).toHaveLength(3);
});

test('two steps asked for at once are two steps', () => {
  open();
  hear(said('step', { by: 1 }));
  hear(said('step', { by: 1 }));
  target.run();
  expect(done).toEqual([{ type: 'step', to: null, by: 2 }]);
});

test('every question is answered with its id, after what was asked for before; the state is looked up once', () => {
  open({ origin: 'https://host.test' });
  hear(said('getState', {}, 'q1'));
  hear(said('getState', {}, 2));
  hear(said('getState', {}, 'q1'));
  hear(said('goTo', { id: 'a' }));
  target.run();
  expect(done).toHaveLength(1);
  expect(asked).toBe(1);
  const reply = { ns: 'argument-map', v: 1, type: 'reply', payload: state };
  expect(parent.posted).toEqual([
    { message: { ...reply, id: 'q1' }, to: 'https://host.test' },
    { message: { ...reply, id: 2 }, to: 'https://host.test' },
  ]);
});

test('of a flood of questions, fifty are answered with a picture', () => {
  open();
  for (let i = 0; i < 1000; i++) hear(said('getState', {}, i));
  target.run();
  expect(parent.posted).toHaveLength(50);
  expect(asked).toBe(1);
  hear(said('getState', {}, 'later'));
  target.run();
  expect(parent.posted).toHaveLength(51);
});

test('what cannot be done is answered, by the id of the message where it has one', () => {
  open({ origin: 'https://host.test' });
  why = 'There is no step “x” in this tour.';
  hear(said('step', { to: 'x' }, 'q1'));
  target.run();
  hear(said('goTo', { id: 'x' }));
  target.run();
  const reply = { ns: 'argument-map', v: 1, type: 'reply', payload: { error: why } };
  expect(parent.posted).toEqual([
    { message: { ...reply, id: 'q1' }, to: 'https://host.test' },
    { message: reply, to: 'https://host.test' },
  ]);
});

const height = (value: number) => ({ message: { message: 'height', value, secret: 'a1' }, to: '*' });

test('a frame that WordPress may have hidden says at once what height it wants, and not what it has', () => {
  target.innerHeight = 84;
  open({ secret: 'a1' });
  expect(parent.posted).toEqual([height(600)]);
});

test('a frame that a theme shrinks says again what height it wants, and one that has it says nothing', () => {
  const channel = open({ secret: 'a1' });
  target.resize(292);
  target.resize(600);
  expect(parent.posted).toEqual([height(600), height(600)]);
  // More than WordPress gives is not asked for again.
  channel.send('height', { height: 1400 });
  parent.posted.length = 0;
  target.resize(1000);
  expect(parent.posted).toEqual([]);
  target.resize(500);
  expect(parent.posted).toEqual([height(1400)]);
});

test('a page that shrinks the frame again and again is not followed for ever', () => {
  open({ secret: 'a1' });
  for (let i = 0; i < 1000; i++) target.resize(i % 2 ? 600 : 292);
  expect(parent.posted.length).toBeLessThan(20);
});

test('WordPress hears the height again when its script is there, which may be after the frame', () => {
  open({ secret: 'a1' });
  hear({ message: 'ready', secret: 'a1' });
  expect(parent.posted).toEqual([height(600), height(600)]);
  for (const other of [{ message: 'ready', secret: 'b2' }, { message: 'ready' }, 'ready']) hear(other);
  hear({ message: 'ready', secret: 'a1' }, { source: {} });
  expect(parent.posted).toHaveLength(2);
});

test('a height is also told as WordPress and learning platforms want it', () => {
  const channel = open({ secret: 'a1' });
  parent.posted.length = 0;
  channel.send('height', { height: 640 });
  expect(parent.posted.map(({ message }) => message)).toEqual([
    { ns: 'argument-map', v: 1, type: 'height', payload: { height: 640 } },
    { subject: 'lti.frameResize', height: 640 },
    { message: 'height', value: 640, secret: 'a1' },
  ]);
  expect(parent.posted.map(({ to }) => to)).toEqual(['*', '*', '*']);
});

test('without a secret, WordPress is told nothing', () => {
  open().send('height', { height: 640 });
  expect(JSON.stringify(parent.posted)).not.toContain('secret');
});

test('a page that is in no frame neither hears nor speaks', () => {
  const channel = open({ alone: true });
  expect(target.listeners.size).toBe(0);
  expect(() => channel.send('select', { id: 'a' })).not.toThrow();
  channel.close();
});

test('a closed channel hears nothing, and drops what was not yet done', () => {
  const channel = open();
  hear(said('goTo', { id: 'a' }));
  channel.close();
  expect(target.listeners.size).toBe(0);
  expect(target.waiting.size).toBe(0);
  target.run();
  expect(done).toEqual([]);
});

test('a secret is letters and digits', () => {
  expect(parseSecret('#?secret=aB3')).toBe('aB3');
  expect(parseSecret('#secret=aB3')).toBe('aB3');
  expect(parseSecret('#?secret=a%22%3E<b')).toBe('ab');
  for (const hash of ['', '#', '#?secret=', '#?secret=%20', '#?other=1'])
    expect(parseSecret(hash)).toBeNull();
  expect(parseSecret(`#?secret=${'a'.repeat(500)}`)).toHaveLength(100);
});
