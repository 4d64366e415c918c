// What a built page may do: as little as the site (vite.config.ts).

const always = [
  "default-src 'none'",
  "style-src-attr 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** For a page with its files beside it. Texts of sources may be fetched from where the map says they are. */
export const folderPolicy = [
  ...always,
  "script-src 'self'",
  "style-src 'self'",
  // Its own map as it looks in another page.
  "frame-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  // Of wake.js, and of the map for its workers.
  'trusted-types therefore-wake therefore-worker',
].join('; ');

/**
 * For a page in one file, which asks the network for nothing. On a web server it may show itself in a frame, as it
 * would look in another page.
 *
 * @param script The hash of its script, `sha256-…`; `style` that of its style.
 */
export function singlePolicy(script: string, style: string): string {
  return [
    ...always,
    `script-src '${script}'`,
    `style-src '${style}'`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "frame-src 'self'",
    'worker-src blob:',
    'trusted-types therefore-worker',
  ].join('; ');
}
