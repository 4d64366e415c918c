// What a walk asks of a browser, whatever drives it.

export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  /** Runs a function in the page; what it uses, it gets as arguments. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

/** A window. Points are CSS pixels of its top page. */
export interface Tab extends Frame {
  goto(url: string): Promise<void>;
  /** One key by its name in `KeyboardEvent.key`, or with a modifier: `Control+k`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  click(at: Point): Promise<void>;
  wheel(at: Point, deltaY: number, modifier?: 'Control'): Promise<void>;
  /** Gives files to a file input. */
  chooseFiles(selector: string, paths: readonly string[]): Promise<void>;
  /** @returns PNG in base64. */
  screenshot(): Promise<string>;
  /** The page in a frame, or in the frame that an element has in its shadow. */
  frame(selector: string): Promise<Frame>;
  /** The window that opens while `by` is done. */
  opened(by: () => Promise<void>): Promise<Tab>;
  /** Errors of page and console since the window was opened; always empty where the browser does not tell. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** The keys of `Control+k`, of `+` and of `Enter`, in the order in which they go down. */
export const keysIn = (key: string): string[] => (key === '+' ? [key] : key.split('+'));

export const browserNames = ['Chromium', 'Firefox', 'WebKit'] as const;
export type BrowserName = (typeof browserNames)[number];

export const windowSize = { width: 1440, height: 900 };

export interface Driver {
  /** A new window of `windowSize`. */
  open(): Promise<Tab>;
  close(): Promise<void>;
}

/** Runs in the page: the frame that a selector names. */
export function frameAt(selector: string): HTMLIFrameElement {
  const found = document.querySelector(selector);
  const frame = found?.shadowRoot?.querySelector('iframe') ?? found;
  if (frame instanceof HTMLIFrameElement) return frame;
  throw new Error(`There is no frame at ${selector}.`);
}
