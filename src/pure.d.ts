// The few platform names that the pure rooms may use. They exist in browsers, workers and Node alike;
// declared here because those rooms are compiled without the DOM library.

declare class URL {
  constructor(url: string, base?: string);
  readonly protocol: string;
  readonly username: string;
  readonly password: string;
  readonly hostname: string;
  readonly host: string;
  readonly href: string;
}

declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean });
  readonly encoding: string;
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}
