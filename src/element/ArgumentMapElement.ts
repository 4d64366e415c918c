// The element <argument-map>: a frame with the map, what stands between its tags until the map is there, and
// a line to the frame. The frame is made anew at every change that cannot be told it.

import { decideHeight, noHeight } from '../protocol/frameHeight.ts';
import { envelope } from '../protocol/messages.ts';
import { frameAddress, mirrored } from './frameAddress.ts';
import { isFromFrame, parseFrameMessage } from './frameMessage.ts';
import { listen, stopListening } from './frames.ts';
import { reservedHeight } from './reservedHeight.ts';

// Known only while the script runs; a module finds itself by its name.
const script =
  (document.currentScript as HTMLScriptElement | null)?.src ||
  document.querySelector<HTMLScriptElement>('script[src*="argument-map.js"]')?.src ||
  location.href;

/** Milliseconds until a frame in sight has to be ready, and until a question has to be answered. */
const timeout = { ready: 20_000, reply: 5000 };

/** Attributes whose change the frame is told. */
const told = new Map<string, (value: string) => [type: string, payload: object]>([
  ['node', (id) => ['goTo', { id }]],
  ['expand', (to) => ['expand', { to }]],
  ['theme', (theme) => ['theme', { theme }]],
  ['step', (to) => ['step', { to }]],
]);

interface Question {
  resolve: (state: object) => void;
  reject: (why: Error) => void;
  timer: ReturnType<typeof setTimeout>;
}

let questions = 0;

export class ArgumentMapElement extends HTMLElement {
  static observedAttributes = [...mirrored, 'mode', 'src', 'height', 'title', 'label'];

  #root = this.attachShadow({ mode: 'open' });
  #sheet = new CSSStyleSheet();
  #data: unknown;
  #due = false;
  #frame: HTMLIFrameElement | undefined;
  #window: Window | null = null;
  #origin = '';
  /** To which origin the frame is spoken to. */
  #target = '*';
  #byMessage = false;
  /** The frame listens; it may not have a map yet. */
  #heard = false;
  #ready = false;
  #seen: IntersectionObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heights = noHeight;
  #queue: object[] = [];
  #questions = new Map<unknown, Question>();

  constructor() {
    super();
    this.#root.adoptedStyleSheets = [this.#sheet];
    this.#root.append(document.createElement('slot'));
  }

  connectedCallback(): void {
    // Set before the element was known: then they hide what is defined here.
    for (const name of ['data', 'expand'] as const) {
      const own = Object.getOwnPropertyDescriptor(this, name);
      if (own) {
        Reflect.deleteProperty(this, name);
        this[name] = own.value;
      }
    }
    this.#size();
    this.#load();
  }

  /** Where the browser can move an element as it is, the frame stays as it is. */
  connectedMoveCallback(): void {}

  disconnectedCallback(): void {
    this.#unload();
    for (const id of this.#questions.keys()) this.#answer(id, 'The map was removed from the page.');
  }

  attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (old === value) return;
    if (name === 'height') this.#size();
    // A wish that is taken back changes nothing: frameworks do so where nothing is selected.
    if (!this.#frame || (!value && (name === 'node' || name === 'step'))) return;
    const tell = value ? told.get(name) : undefined;
    if (name === 'title' || name === 'label') this.#frame.title = this.#title();
    else if (tell && value) this.#send(...tell(value));
    else if (name !== 'height' || (old === 'auto') !== (value === 'auto')) this.#load();
  }

  /** The document to show in place of `src`, or its JSON text. It goes to the frame as it is at that moment. */
  get data(): unknown {
    return this.#data;
  }
  set data(data: unknown) {
    // Nothing in place of nothing is no reason to load anew.
    if (!data && !this.#data) return;
    this.#data = data;
    if (!this.#frame) return;
    if (!this.#byMessage || !data) this.#load();
    else if (this.#heard) this.#init();
  }

  /** Shows a claim; calls before the map is there wait for it, as with all of these. */
  goTo(id: string): void {
    this.#send('goTo', { id });
  }
  /** A step of the tour forth. */
  next(): void {
    this.#send('step', { by: 1 });
  }
  /** A step of the tour back. */
  previous(): void {
    this.#send('step', { by: -1 });
  }
  /** Shows the whole map. */
  fit(): void {
    this.#send('goTo', { fit: 'all' });
  }
  /**
   * A method, `expand('all' | 'none' | id)`: an id's claim is opened too. It can be set because frameworks set
   * properties where an element has one of an attribute's name: that sets the attribute.
   */
  get expand(): (what: string) => void {
    return (what) => this.#send('expand', what === 'all' || what === 'none' ? { to: what } : { id: what });
  }
  set expand(attribute: string) {
    this.setAttribute('expand', attribute);
  }
  /** What is on screen. Rejects after 5 seconds, or when the element is removed. */
  getState(): Promise<object> {
    return new Promise((resolve, reject) => {
      const id = ++questions;
      const timer = setTimeout(
        () => this.#answer(id, 'The map did not answer within 5 seconds. Wait for argument-map-ready.'),
        timeout.reply,
      );
      this.#questions.set(id, { resolve, reject, timer });
      this.#send('getState', {}, id);
    });
  }

  /** Once, however many attributes are set one after the other. */
  #load(): void {
    if (this.#due) return;
    this.#due = true;
    queueMicrotask(() => {
      this.#due = false;
      this.#unload();
      if (this.isConnected) this.#open();
    });
  }

  #open(): void {
    const attribute = (name: string) => this.getAttribute(name);
    this.#byMessage = Boolean(this.#data) || (attribute('src') ?? attribute('map')) === null;
    const url = frameAddress({
      script,
      base: document.baseURI,
      origin: self.origin,
      byMessage: this.#byMessage,
      attribute,
    });
    this.#origin = url.origin;
    this.#heights = { ...this.#heights, stopped: false };
    const frame = document.createElement('iframe');
    frame.title = this.#title();
    // Not `allowfullscreen` too, of which browsers warn; that is for markup that sanitisers go through.
    frame.allow = 'fullscreen; clipboard-write';
    frame.loading = 'lazy';
    frame.referrerPolicy = 'no-referrer';
    // Not to be reached or read out before the map is there. It stays visible to the browser, or it would not load.
    frame.inert = true;
    // A new frame and not a new address in the old one, which would be a step of the page's history.
    frame.src = url.href;
    this.#frame = frame;
    this.#root.prepend(frame);
    this.#window = frame.contentWindow;
    listen(this.#window, (event) => this.#take(event));
    // A frame far down the page is not loaded before it is near: its time runs from then.
    this.#seen = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      this.#seen?.disconnect();
      this.#timer = setTimeout(
        () => this.#fail(`The map at ${url} was not ready within 20 seconds. Check that this address opens.`),
        timeout.ready,
      );
    });
    this.#seen.observe(this);
  }

  #unload(): void {
    stopListening(this.#window);
    this.#settle();
    this.#frame?.remove();
    this.#frame = undefined;
    this.#window = null;
    this.#heard = this.#ready = false;
  }

  /** Nothing is waited for any longer. */
  #settle(): void {
    this.#seen?.disconnect();
    clearTimeout(this.#timer);
  }

  #take({ origin, data }: MessageEvent): void {
    const message = isFromFrame(origin, this.#origin, self.origin) ? parseFrameMessage(data) : null;
    if (!message) return;
    this.#target = origin === 'null' ? '*' : origin;
    if (message.type === 'reply') this.#answer(message.id, message.payload);
    else if (message.type === 'ready') this.#start(message.payload);
    else if (message.type === 'error') this.#fail(message.payload.message);
    else if (message.type === 'key') this.#press(message.payload);
    else if (message.type === 'height') {
      const { report, memory } = decideHeight(this.#heights, message.payload.height, performance.now());
      this.#heights = memory;
      if (report === null) return;
      this.#size();
      this.#tell('height', { height: report });
    } else this.#tell(message.type === 'source' ? 'source-open' : message.type, message.payload);
  }

  /** As if it had been pressed here: the page's own keys work on while the reader is in the map. */
  #press(key: KeyboardEventInit): void {
    if (this.#root.activeElement !== this.#frame) return;
    const init = { ...key, bubbles: true, cancelable: true, composed: true };
    for (const type of ['keydown', 'keyup']) this.dispatchEvent(new KeyboardEvent(type, init));
  }

  #start(payload: { waiting: boolean }): void {
    this.#settle();
    this.#heard = true;
    this.#ready = !payload.waiting;
    if (payload.waiting) {
      if (this.#data) this.#init();
      return;
    }
    if (this.#frame) this.#frame.inert = false;
    for (const message of this.#queue.splice(0)) this.#post(message);
    this.#tell('ready', payload);
  }

  #init(): void {
    try {
      // As text: proxies of frameworks cannot be sent as they are.
      const data = typeof this.#data === 'string' ? this.#data : JSON.stringify(this.#data);
      const payload: Record<string, string> = { data, base: document.baseURI };
      // The frame's address is not looked at for a document that comes later.
      for (const name of ['node', 'expand', 'view']) {
        const value = this.getAttribute(name);
        if (value && (name !== 'view' || /^(map|outline|text)$/.test(value))) payload[name] = value;
      }
      this.#post({ type: 'init', payload });
    } catch {
      this.#fail('The data of this map cannot be written as JSON.');
    }
  }

  #send(type: string, payload: object, id?: number): void {
    const message = { type, payload, id };
    if (this.#ready) this.#post(message);
    else this.#queue.push(message);
  }

  #post(message: object): void {
    this.#window?.postMessage({ ...envelope, ...message }, this.#target);
  }

  /** @param answer What the frame said, or why it did not. */
  #answer(id: unknown, answer: object | string): void {
    const question = this.#questions.get(id);
    if (!question) return;
    this.#questions.delete(id);
    clearTimeout(question.timer);
    if (typeof answer === 'string') question.reject(new Error(answer));
    else question.resolve(answer);
  }

  #fail(message: string): void {
    this.#settle();
    this.#tell('error', { message });
  }

  #tell(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`argument-map-${name}`, { bubbles: true, composed: true, detail }));
  }

  #title(): string {
    return this.title || this.getAttribute('label') || 'Argument map';
  }

  /** A rule, which the page's own style sheet may overrule. */
  #size(): void {
    const text = this.getAttribute('height');
    const height = (text === 'auto' && this.#heights.last) || reservedHeight(text);
    this.#sheet.replaceSync(
      `:host{display:block;position:relative;height:${height}px}:host([hidden]){display:none}` +
        'iframe{position:absolute;inset:0;width:100%;height:100%;border:0}iframe[inert]{opacity:0}' +
        'slot{display:block;height:100%;overflow:auto}iframe:not([inert])+slot{display:none}',
    );
  }
}
