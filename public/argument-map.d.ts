// Types of <argument-map>, for pages written in TypeScript. The site serves this file beside argument-map.js: copy
// it into your project.

/** What the events carry, by their names; all of them bubble. */
export interface ArgumentMapEvents {
  'argument-map-ready': CustomEvent<{ title: string }>;
  'argument-map-select': CustomEvent<{ id: string | null }>;
  'argument-map-step': CustomEvent<{ tour: string; step: string; index: number; count: number }>;
  'argument-map-source-open': CustomEvent<{ claim: string; citation: number; source: string }>;
  'argument-map-height': CustomEvent<{ height: number }>;
  'argument-map-error': CustomEvent<{ message: string }>;
}

export interface ArgumentMapElement extends HTMLElement {
  /** The document to show in place of `src`. It is sent as it is at that moment: set it again when it changes. */
  data: unknown;
  goTo(id: string): void;
  next(): void;
  previous(): void;
  fit(): void;
  /** `all`, `none` or a claim's id. Setting it sets the attribute. */
  get expand(): (what: string) => void;
  set expand(attribute: string);
  /** What is on screen. Rejects after 5 seconds, or when the element is removed. */
  getState(): Promise<object>;
}

declare global {
  interface HTMLElementTagNameMap {
    'argument-map': ArgumentMapElement;
  }
  interface HTMLElementEventMap extends ArgumentMapEvents {}
}
